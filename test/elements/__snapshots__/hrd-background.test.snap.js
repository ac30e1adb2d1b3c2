/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["hrd-background gives the objective, the timeline, Article 1 and the Guidelines"] = 
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
          Background
        </slot>
      </h2>
      <p>
        In September 2023, the U.S. Department of State named its objective. Defenders should be able to promote and defend human rights. Nobody should hinder them or restrict them unduly. They should be free from fear of retribution against themselves or their families.
      </p>
      <p>
        It called defenders’ work an integral part of a vibrant civil society (people and groups active outside government). To invest in defenders and support them, it said, is likewise to invest in and support the rule of law and democracy.
      </p>
      <p>
        Every day, it said, many in civil society ask the U.S. government for help. They ask in emergencies and for longer-term goals that make their countries more just and more democratic.
      </p>
      <h2
        aria-level="3"
        part="subheading"
      >
        From 1948 to 2004
      </h2>
      <ol
        class="timeline"
        role="list"
      >
        <li>
          <strong>
            <time datetime="1948">
              1948
            </time>
          </strong>
          <p>
            Universal Declaration of Human Rights
          </p>
        </li>
        <li>
          <strong>
            <time datetime="1967-04-18">
              April 18, 1967
            </time>
          </strong>
          <p>
            Liberia signs the two International Covenants (treaties): on civil and political rights, and on economic, social and cultural rights. According to the page, it is the twelfth State to sign.
          </p>
        </li>
        <li>
          <strong>
            <time datetime="1998">
              1998
            </time>
          </strong>
          <p>
            The UN General Assembly adopts the UN Declaration on Human Rights Defenders by consensus.
          </p>
        </li>
        <li>
          <strong>
            <time datetime="2004-09-22">
              September 22, 2004
            </time>
          </strong>
          <p>
            Liberia ratifies both Covenants (agrees to be bound by them). Upon ratification they require a State, and so Liberia, to put into practice the rights and freedoms that the Universal Declaration proclaims.
          </p>
        </li>
      </ol>
      <p>
        The page quotes the UN Declaration on Human Rights Defenders (the words are its Article 1):
      </p>
      <figure part="quotation">
        <blockquote cite="https://lr.usembassy.gov/u-s-support-for-human-rights-defenders/">
          <p>
            “Everyone has the right, individually and in association with others, to promote and to strive for the protection and realization of human rights and fundamental freedoms at the national and international levels.”
          </p>
        </blockquote>
        <figcaption>
          — UN Declaration on Human Rights Defenders
        </figcaption>
      </figure>
      <h2
        aria-level="3"
        part="subheading"
      >
        What the page said of the United States
      </h2>
      <p>
        According to the page, the U.S. Constitution, the Bill of Rights and the 13th, 14th and 15th Amendments protect many rights that international texts recognized later, in the twentieth century. It said that the United States had a central role in advancing those rights.
      </p>
      <p>
        The page said that the United States supports the UN Declaration on Human Rights Defenders. It also said that the United States keeps working for fundamental freedoms and the role of defenders, with single countries and in multilateral forums.
      </p>
      <p>
        The page named the “Guidelines for U.S. Diplomatic Mission Support to Civil Society and Human Rights Defenders”. They outline this commitment and amplify it, the page said. They are addressed primarily to Human Rights Officers at U.S. missions (such as embassies) and to civil society around the world, defenders included.
      </p>
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
/* end snapshot hrd-background gives the objective, the timeline, Article 1 and the Guidelines */

