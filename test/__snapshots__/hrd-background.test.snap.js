/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots['hrd-background gives the objective, the timeline, Article 1 and the Guidelines'] = `<div
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
        In September 2023, the U.S. Department of State named its objective. Defenders should be able to promote and defend human rights without hindrance or undue restriction. Neither they nor their families should have to fear retribution.
      </p>
      <p>
        It called defenders’ work an integral part of a vibrant civil society (people and groups who are active outside government). To invest in defenders and support them, it said, is likewise to invest in and support the rule of law and democracy.
      </p>
      <p>
        Many people in civil society turn to the U.S. government every day, it said. Some do so in emergencies, others for longer-term goals that make their countries more just and more democratic.
      </p>
      <h3
        aria-level="3"
        part="subheading"
      >
        From 1948 to 2004
      </h3>
      <ol class="timeline">
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
            Liberia signs the two International Covenants: one on civil and political rights, one on economic, social and cultural rights. According to the page, it is the twelfth State to sign.
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
            Liberia ratifies both Covenants. Once a State has ratified them, they require it to put into practice the rights and freedoms that the Universal Declaration proclaims.
          </p>
        </li>
      </ol>
      <p>
        The page quotes the UN Declaration on Human Rights Defenders:
      </p>
      <figure part="quotation">
        <blockquote cite="https://lr.usembassy.gov/u-s-support-for-human-rights-defenders/">
          <p>
            “Everyone has the right, individually and in association with others, to promote and to strive for the protection and realization of human rights and fundamental freedoms at the national and international levels.”
          </p>
        </blockquote>
        <figcaption>
          — UN Declaration on Human Rights Defenders, Article 1
        </figcaption>
      </figure>
      <h3
        aria-level="3"
        part="subheading"
      >
        What the page says of the United States
      </h3>
      <p>
        According to the page, the U.S. Constitution, the Bill of Rights and the 13th, 14th and 15th Amendments protect many rights that international texts recognized later, in the twentieth century. It says that the United States played a central role in advancing those rights.
      </p>
      <p>
        The page says that the United States supports the Declaration. It also says that the country keeps working for fundamental freedoms and for the role of defenders, both with single countries and in multilateral forums.
      </p>
      <p>
        The “Guidelines for U.S. Diplomatic Mission Support to Civil Society and Human Rights Defenders” outline this commitment and amplify it. They are addressed primarily to Human Rights Officers at U.S. missions and to civil society around the world, defenders included.
      </p>
    </section>
    <div
      class="source"
      part="source"
    >
      <p>
        Source: the U.S. Department of State’s page
        <a
          href="https://lr.usembassy.gov/u-s-support-for-human-rights-defenders/"
          referrerpolicy="no-referrer"
          rel="noopener noreferrer"
        >
          <cite
            dir="ltr"
            lang="en"
          >
            U.S. Support for Human Rights Defenders
          </cite>
        </a>
        , published by U.S. Embassy Monrovia on
        <time datetime="2023-09-12">
          September 12, 2023
        </time>
        .
      This is a summary in plain words; only the quotations are word for word.
      </p>
      <p>
        Everything the page says is as of September 2023 and has not been checked since. Programs and addresses may have changed. Check the embassy’s own website first.
      </p>
      <p>
        This is not an official U.S. government page, and it is not affiliated with the U.S. government.
      </p>
    </div>
  </div>
  <div
    class="after"
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
