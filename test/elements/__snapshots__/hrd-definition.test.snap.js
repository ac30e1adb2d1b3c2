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
        In September 2023, the U.S. State Department defined human rights defenders as
      </p>
      <div
        class="quotation"
        part="quotation"
      >
        <blockquote cite="https://lr.usembassy.gov/u-s-support-for-human-rights-defenders/">
          <p>
            “individuals, working alone or in groups, who non-violently advocate for the promotion and protection of universally recognized human rights and fundamental freedoms”
          </p>
        </blockquote>
        <p
          class="note"
          part="author"
        >
          — U.S. Department of State
        </p>
      </div>
      <p>
        Defenders, it said, can be of any age, ethnicity, gender, sexual orientation or religious denomination. They can come from any part of the world, any social class or background, and can have a disability.
      </p>
      <p>
        How they work, it said, varies by country, context and profession. Six examples, not a full list:
      </p>
      <ul>
        <li>
          Collecting and sharing information on human rights violations
        </li>
        <li>
          Supporting victims of violations
        </li>
        <li>
          Rallying people to act, so violators are held accountable and no longer go unpunished
        </li>
        <li>
          Supporting better governance and government policy
        </li>
        <li>
          Helping carry out human rights treaties
        </li>
        <li>
          Teaching and training others in human rights
        </li>
      </ul>
    </section>
    <div
      hidden=""
      part="after"
    >
      <h2
        aria-level="3"
        part="subheading"
      >
        More help, added by this website
      </h2>
      <slot name="after">
      </slot>
    </div>
    <div part="source-line">
      <p>
        Source: “
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
        ”, apparently by U.S. Embassy Monrovia, published and last updated
        <time datetime="2023-09-12">
          September 12, 2023
        </time>
        .
      
      Not checked since.
      Programs and addresses may have changed. Check the embassy’s own website first.
      </p>
      <p>
        This is not an official U.S. government page, nor affiliated with that government.
      </p>
    </div>
  </div>
</div>
`;
/* end snapshot hrd-definition quotes the definition and gives six examples */

