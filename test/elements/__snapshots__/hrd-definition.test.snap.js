/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["hrd-definition quotes the definition and gives six examples"] = 
`<div
  class="base"
  part="base"
>
  <div
    dir="ltr"
    lang="en"
  >
    <section>
      <h2
        aria-level="2"
        part="heading"
      >
        <slot name="heading">
          Who is a human rights defender?
        </slot>
      </h2>
      <p>
        In September 2023, the U.S. Department of State gave this definition of human rights defenders:
      </p>
      <figure part="quotation">
        <blockquote cite="https://lr.usembassy.gov/u-s-support-for-human-rights-defenders/">
          <p>
            “individuals, working alone or in groups, who non-violently advocate for the promotion and protection of universally recognized human rights and fundamental freedoms”
          </p>
        </blockquote>
        <figcaption>
          — U.S. Department of State
        </figcaption>
      </figure>
      <p>
        People of any age, ethnicity, gender, religious denomination or sexual orientation can be defenders, the Department said. They can have any background or social class and come from any part of the world. A person with a disability can be a defender too.
      </p>
      <p>
        How defenders work differs by country, context and profession.
      </p>
      <p>
        The Department gave six examples. They are not the limit:
      </p>
      <ul>
        <li>
          Gathering information on human rights violations and sharing it
        </li>
        <li>
          Helping victims of human rights violations
        </li>
        <li>
          Bringing people together to act, so that those responsible answer for violations and nobody goes unpunished
        </li>
        <li>
          Supporting better governance and better government policy
        </li>
        <li>
          Helping to put human rights treaties into practice
        </li>
        <li>
          Teaching and training other people in human rights
        </li>
      </ul>
    </section>
    <div part="source">
      <p>
        Source: what the U.S. Department of State said on the page
        <a
          href="https://lr.usembassy.gov/u-s-support-for-human-rights-defenders/"
          referrerpolicy="no-referrer"
          rel="noopener noreferrer"
        >
          <cite
            dir="ltr"
            lang="en"
            translate="no"
          >
            U.S. Support for Human Rights Defenders
          </cite>
        </a>
        , published and last updated on
        <time datetime="2023-09-12">
          September 12, 2023
        </time>
        , as far as known by U.S. Embassy Monrovia.
      </p>
      <p>
        Everything that page says is as of September 2023 and has not been checked since. Programs and addresses may have changed. Check the embassy’s own website first.
      </p>
      <p>
        What you read here is not an official U.S. government page and is not affiliated with the U.S. government.
      </p>
    </div>
  </div>
  <div
    hidden=""
    part="after"
  >
    <p
      class="label"
      dir="ltr"
      lang="en"
    >
      Added by this website
    </p>
    <slot name="after">
    </slot>
  </div>
</div>
`;
/* end snapshot hrd-definition quotes the definition and gives six examples */

