/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["hrd-support-list gives the eleven ways"] = 
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
          How the State Department said it supports defenders
        </slot>
      </h2>
      <p>
        In September 2023, the U.S. State Department named eleven ways of support, not a full list:
      </p>
      <ul
        class="list ways"
        role="list"
      >
        <li part="way">
          <strong part="title">
            A Human Rights Officer
          </strong>
          assigned to every post (embassy or consulate), whose work includes supporting defenders.
        </li>
        <li part="way">
          <strong part="title">
            Recording and reporting
          </strong>
          on the situation of defenders worldwide, all year and in the annual Country Reports on Human Rights Practices.
        </li>
        <li part="way">
          <strong part="title">
            Regular contact
          </strong>
          with defenders, including at ambassador level, and their regular meetings with the Human Rights Officer and other embassy staff.
        </li>
        <li part="way">
          <strong part="title">
            Promoting international texts
          </strong>
          that protect defenders, such as the UN Declaration on Human Rights Defenders, in forums where many countries meet.
        </li>
        <li part="way">
          <strong part="title">
            Working with others
          </strong>
          (like-minded governments, the UN, and regional and/or international organizations) on specific threats to defenders. Together, discouraging laws that limit assembly, association or expression, or otherwise narrow defenders’ room to work. The UN, the Department said, has special rapporteurs (experts) in each of these areas, including one on defenders’ situation.
        </li>
        <li part="way">
          <strong part="title">
            Making defenders heard
          </strong>
          through public diplomacy (contact with people abroad) and posts’ local projects. Also the annual Human Rights Defender Award, the International Women of Courage Award, and Human Rights Week each December.
        </li>
        <li part="way">
          <strong part="title">
            Encouraging governments
          </strong>
          of host countries to work constructively with defenders and take their information and concerns seriously.
        </li>
        <li part="way">
          <strong part="title">
            Emergency help
          </strong>
          that the U.S. government, the Department said, gives defenders worldwide: quick, technical and financial. Separately, it said, the U.S. government helps organizations that get into trouble for promoting human rights, democracy and labor issues. The means: the “
          <span
            dir="ltr"
            lang="en"
            translate="no"
          >
            Lifeline: Embattled civil society organizations (CSOs) Assistance Fund
          </span>
          ”, with contributions from nineteen donor governments. Neither was called a right, or a grant open to all.
        </li>
        <li part="way">
          <strong part="title">
            Visiting defenders in prison
          </strong>
          (as appropriate) or at home under house arrest, or families if prison access is impossible.
        </li>
        <li part="way">
          <strong part="title">
            Attending hearings
          </strong>
          and observing trials of defenders.
        </li>
        <li part="way">
          <strong part="title">
            International protection
          </strong>
          that, the Department said, it helps defenders obtain if they ask. The means: international or non-governmental organizations (NGOs), or governments, including the U.S. government when appropriate.
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
/* end snapshot hrd-support-list gives the eleven ways */

