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
        In September 2023, the U.S. Department of State described how it protects and supports human rights defenders. This included eleven ways. They are not the limit.
      </p>
      <ul
        class="list ways"
        role="list"
      >
        <li part="way">
          <strong>
            A Human Rights Officer at every post
          </strong>
          <p>
            At every post (embassy or consulate), someone is named Human Rights Officer, the Department said. That officer’s work includes support for defenders.
          </p>
        </li>
        <li part="way">
          <strong>
            Reports on the situation of defenders
          </strong>
          <p>
            The Department said that it records and reports on the situation of defenders worldwide. It does so throughout the year and in the annual Country Reports on Human Rights Practices.
          </p>
        </li>
        <li part="way">
          <strong>
            Regular contact
          </strong>
          <p>
            The Department said that it stays in regular contact with defenders, including at ambassador level. The Human Rights Officer and other embassy staff meet them regularly.
          </p>
        </li>
        <li part="way">
          <strong>
            International texts that protect defenders
          </strong>
          <p>
            The Department said that it advances international instruments (texts such as declarations) that protect defenders. It does so in multilateral forums, where many countries meet. One example is the UN Declaration on Human Rights Defenders.
          </p>
        </li>
        <li part="way">
          <strong>
            Work with other governments and the UN
          </strong>
          <p>
            The Department said that it works with like-minded governments, with the UN, and with regional or international organizations, or both. Together they act on specific threats to defenders. They also discourage laws that limit the freedoms of assembly, association or expression, or that limit in any other way the room defenders have for their work. In each of these areas the UN has experts, called special rapporteurs. One of them deals with the situation of human rights defenders.
          </p>
        </li>
        <li part="way">
          <strong>
            Making defenders heard
          </strong>
          <p>
            The Department said that it makes defenders’ voices heard through public diplomacy (its contact with people in other countries) and its posts’ local projects. It also named the annual Human Rights Defender Award, the International Women of Courage Award, and Human Rights Week each December.
          </p>
        </li>
        <li part="way">
          <strong>
            Encouraging governments to listen
          </strong>
          <p>
            The Department said that it encourages host governments, those of the countries where its posts are, to work with defenders in a constructive way. It also encourages them to take defenders’ information and concerns seriously.
          </p>
        </li>
        <li part="way">
          <strong>
            Emergency help
          </strong>
          <p>
            The U.S. government gives defenders worldwide quick emergency help, technical and financial, the Department said. Separately, it named help for organizations that get into trouble because they promote human rights, democracy and labor issues. That help comes through the “
            <span
              dir="ltr"
              lang="en"
              translate="no"
            >
              Lifeline: Embattled civil society organizations (CSOs) Assistance Fund
            </span>
            ”, with contributions from nineteen donor governments. The page calls neither of them a right, or a grant open to all.
          </p>
        </li>
        <li part="way">
          <strong>
            Visits in prison and under house arrest
          </strong>
          <p>
            The Department said that it visits defenders in prison, as appropriate, and those under house arrest at home. If access to a defender in prison is not possible, it visits that defender’s family.
          </p>
        </li>
        <li part="way">
          <strong>
            Presence in court
          </strong>
          <p>
            The Department said that it attends defenders’ hearings and observes their trials.
          </p>
        </li>
        <li part="way">
          <strong>
            International protection
          </strong>
          <p>
            The Department said that it helps defenders get international protection if they ask for it. It does so through international organizations, non-governmental organizations (NGOs) or governments, including the U.S. government when appropriate.
          </p>
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
/* end snapshot hrd-support-list gives the eleven ways */

