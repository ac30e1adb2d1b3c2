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
        In September 2023, the U.S. State Department stated its objective: that defenders can promote and defend human rights without hindrance or undue restriction. This included freedom from fear of retribution against them or their families.
      </p>
      <p>
        It called their work an integral part of a vibrant civil society (people and groups outside government). Investing in and supporting defenders, it said, is likewise investing in and supporting the rule of law and democracy.
      </p>
      <p>
        Many in civil society, it said, seek U.S. government help daily, in emergencies and for longer-term goals that make their countries more just and democratic.
      </p>
      <p>
        Defenders, including those working on worker rights and the environment, face increasing retaliation, threats and violence, the U.S. page said. The reason it gave: working to hold their governments and private sector actors (like companies) accountable for respecting human rights.
      </p>
      <p>
        It called protecting and supporting defenders a key priority of U.S. foreign policy, in the real world and cyberspace.
      </p>
      <h2
        aria-level="3"
        part="subheading"
      >
        1948 to 2004
      </h2>
      <ol
        class="timeline"
        role="list"
      >
        <li>
          <strong part="date">
            <time datetime="1948">
              1948
            </time>
          </strong>
          <p>
            Universal Declaration of Human Rights
          </p>
        </li>
        <li>
          <strong part="date">
            <time datetime="1967-04-18">
              April 18, 1967
            </time>
          </strong>
          <p>
            Liberia signs the two International Covenants (treaties): civil and political rights; economic, social and cultural rights. The twelfth State to sign, the U.S. page said.
          </p>
        </li>
        <li>
          <strong part="date">
            <time datetime="1998">
              1998
            </time>
          </strong>
          <p>
            UN Declaration on Human Rights Defenders, adopted by consensus of the General Assembly
          </p>
        </li>
        <li>
          <strong part="date">
            <time datetime="2004-09-22">
              September 22, 2004
            </time>
          </strong>
          <p>
            Liberia ratifies both Covenants (binds itself). From then on, they require it to put into practice the rights and freedoms of the Universal Declaration.
          </p>
        </li>
      </ol>
      <p>
        The U.S. page quoted:
      </p>
      <div
        class="quotation"
        part="quotation"
      >
        <blockquote cite="https://lr.usembassy.gov/u-s-support-for-human-rights-defenders/">
          <p>
            “Everyone has the right, individually and in association with others, to promote and to strive for the protection and realization of human rights and fundamental freedoms at the national and international levels.”
          </p>
        </blockquote>
        <p
          class="note"
          part="author"
        >
          — UN Declaration on Human Rights Defenders, Article 1
        </p>
      </div>
      <h2
        aria-level="3"
        part="subheading"
      >
        What the U.S. page said about the United States
      </h2>
      <ul>
        <li>
          That its Constitution, Bill of Rights and 13th, 14th and 15th Amendments protect many rights that international texts recognized later, in the twentieth century
        </li>
        <li>
          That it played a central role in advancing these rights
        </li>
        <li>
          That it supports the UN Declaration on Human Rights Defenders
        </li>
        <li>
          That it keeps working for fundamental freedoms and the role of defenders, with individual countries and in multilateral forums
        </li>
      </ul>
      <p>
        The “Guidelines for U.S. Diplomatic Mission Support to Civil Society and Human Rights Defenders”, it said, outline and amplify the U.S. commitment to defenders’ work. They were addressed primarily to Human Rights Officers at U.S. missions (like embassies) and civil society worldwide, defenders included.
      </p>
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
/* end snapshot hrd-background gives the objective, the timeline, Article 1 and the Guidelines */

