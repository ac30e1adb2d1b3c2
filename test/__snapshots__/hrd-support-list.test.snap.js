/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots['hrd-support-list gives the eleven ways'] = `<div
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
          How the United States said it supports defenders
        </slot>
      </h2>
      <p>
        In September 2023, the U.S. Department of State described how it protects and supports human rights defenders. It named eleven ways and did not say that these are all. This is what it said then:
      </p>
      <ul class="ways">
        <li part="way">
          <strong>
            An officer at every post
          </strong>
          <p>
            At every post, which means every embassy or consulate, someone is named Human Rights Officer. Support for defenders is part of that officer’s work.
          </p>
        </li>
        <li part="way">
          <strong>
            Reports on how defenders fare
          </strong>
          <p>
            The Department records and reports the situation of defenders worldwide. It does so throughout the year and in the annual Country Reports on Human Rights Practices.
          </p>
        </li>
        <li part="way">
          <strong>
            Regular contact
          </strong>
          <p>
            Its people stay in regular contact with defenders, and ambassadors take part. The Human Rights Officer and other embassy staff meet defenders regularly.
          </p>
        </li>
        <li part="way">
          <strong>
            Texts that protect defenders
          </strong>
          <p>
            In multilateral forums, where many countries meet, the Department works to advance texts that protect defenders. One example is the UN Declaration on Human Rights Defenders.
          </p>
        </li>
        <li part="way">
          <strong>
            Work with other governments and the UN
          </strong>
          <p>
            The Department works with like-minded governments, the UN, and regional or international organizations. Together they deal with specific threats to defenders. They also speak against laws that limit the freedoms of assembly, association or expression, or that leave defenders less room to work in other ways. In each of these areas the UN has experts, called special rapporteurs. One of them deals with the situation of human rights defenders.
          </p>
        </li>
        <li part="way">
          <strong>
            Making defenders heard
          </strong>
          <p>
            Public diplomacy and local projects of the posts help defenders’ voices carry further. So do the annual Human Rights Defender Award, the International Women of Courage Award, and Human Rights Week each December.
          </p>
        </li>
        <li part="way">
          <strong>
            Asking governments to listen
          </strong>
          <p>
            The Department encourages host governments, those of the countries where its posts are, to work with defenders in a helpful way. It asks them to take seriously what defenders report and what worries them.
          </p>
        </li>
        <li part="way">
          <strong>
            Emergency help
          </strong>
          <p>
            The U.S. government gives defenders worldwide quick emergency help, both technical and financial. Separately, it helps organizations when they get into trouble for their work to promote human rights, democracy and labor issues. That help comes through the “Lifeline: Embattled civil society organizations (CSOs) Assistance Fund”, to which nineteen donor governments contribute.
          </p>
        </li>
        <li part="way">
          <strong>
            Visits in prison or at home
          </strong>
          <p>
            The Department visits defenders in prison, as appropriate. It visits those under house arrest at home. If access to the prison is not possible, it visits their families.
          </p>
        </li>
        <li part="way">
          <strong>
            Presence in court
          </strong>
          <p>
            The Department attends defenders’ hearings and observes their trials.
          </p>
        </li>
        <li part="way">
          <strong>
            International protection
          </strong>
          <p>
            When defenders ask for it, the Department helps them get international protection. It can come through international organizations, non-governmental organizations (NGOs) or governments, including the U.S. government when appropriate.
          </p>
        </li>
      </ul>
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
/* end snapshot hrd-support-list gives the eleven ways */
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
          How the United States said it supports defenders
        </slot>
      </h2>
      <p>
        In September 2023, the U.S. Department of State described how it protects and supports human rights defenders. It named eleven ways and did not say that these are all. This is what it said then:
      </p>
      <ul class="list ways">
        <li part="way">
          <strong>
            An officer at every post
          </strong>
          <p>
            At every post, which means every embassy or consulate, someone is named Human Rights Officer. Support for defenders is part of that officer’s work.
          </p>
        </li>
        <li part="way">
          <strong>
            Reports on how defenders fare
          </strong>
          <p>
            The Department records and reports the situation of defenders worldwide. It does so throughout the year and in the annual Country Reports on Human Rights Practices.
          </p>
        </li>
        <li part="way">
          <strong>
            Regular contact
          </strong>
          <p>
            Its people stay in regular contact with defenders, and ambassadors take part. The Human Rights Officer and other embassy staff meet defenders regularly.
          </p>
        </li>
        <li part="way">
          <strong>
            Texts that protect defenders
          </strong>
          <p>
            In multilateral forums, where many countries meet, the Department works to advance texts that protect defenders. One example is the UN Declaration on Human Rights Defenders.
          </p>
        </li>
        <li part="way">
          <strong>
            Work with other governments and the UN
          </strong>
          <p>
            The Department works with like-minded governments, the UN, and regional or international organizations. Together they deal with specific threats to defenders. They also speak against laws that limit the freedoms of assembly, association or expression, or that leave defenders less room to work in other ways. In each of these areas the UN has experts, called special rapporteurs. One of them deals with the situation of human rights defenders.
          </p>
        </li>
        <li part="way">
          <strong>
            Making defenders heard
          </strong>
          <p>
            Public diplomacy and local projects of the posts help defenders’ voices carry further. So do the annual Human Rights Defender Award, the International Women of Courage Award, and Human Rights Week each December.
          </p>
        </li>
        <li part="way">
          <strong>
            Asking governments to listen
          </strong>
          <p>
            The Department encourages host governments, those of the countries where its posts are, to work with defenders in a helpful way. It asks them to take seriously what defenders report and what worries them.
          </p>
        </li>
        <li part="way">
          <strong>
            Emergency help
          </strong>
          <p>
            The U.S. government gives defenders worldwide quick emergency help, both technical and financial. Separately, it helps organizations when they get into trouble for their work to promote human rights, democracy and labor issues. That help comes through the “Lifeline: Embattled civil society organizations (CSOs) Assistance Fund”, to which nineteen donor governments contribute.
          </p>
        </li>
        <li part="way">
          <strong>
            Visits in prison or at home
          </strong>
          <p>
            The Department visits defenders in prison, as appropriate. It visits those under house arrest at home. If access to the prison is not possible, it visits their families.
          </p>
        </li>
        <li part="way">
          <strong>
            Presence in court
          </strong>
          <p>
            The Department attends defenders’ hearings and observes their trials.
          </p>
        </li>
        <li part="way">
          <strong>
            International protection
          </strong>
          <p>
            When defenders ask for it, the Department helps them get international protection. It can come through international organizations, non-governmental organizations (NGOs) or governments, including the U.S. government when appropriate.
          </p>
        </li>
      </ul>
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
/* end snapshot hrd-support-list gives the eleven ways */

