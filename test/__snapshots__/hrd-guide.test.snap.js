/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots['hrd-guide gives all four sections under one heading'] = `<div
  class="base"
  part="base"
>
  <div
    dir="ltr"
    lang="en"
  >
    <div class="guide">
      <h2
        aria-level="2"
        part="heading"
      >
        <slot name="heading">
          U.S. support for human rights defenders
        </slot>
      </h2>
      <p class="lead">
        What the U.S. Department of State said in September 2023, in plain words.
      </p>
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          Who is a human rights defender?
        </h2>
        <p>
          In September 2023, the U.S. Department of State defined human rights defenders as
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
          A person’s ethnicity, gender, sexual orientation, religious denomination or age makes no difference, the Department said. Nor does the part of the world, the social class or the background that they come from. A person with a disability can be a defender too.
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
            Calling on others to act, so that those responsible answer for violations and none go unpunished
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
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          How the United States said it supports defenders
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
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          How to contact the embassy
        </h2>
        <p>
          This contact is for people who have experienced harassment or violence because of their defense of human rights in Liberia and who need help.
        </p>
        <p>
          In September 2023, the page asked them to contact U.S. Embassy Monrovia at this e-mail address:
        </p>
        <div class="contact">
          <address
            dir="ltr"
            part="address"
            translate="no"
          >
            HRDSupportMonrovia@state.gov
          </address>
          <p class="actions">
            <button
              part="button"
              type="button"
            >
              Copy the address
            </button>
            <a
              href="mailto:HRDSupportMonrovia@state.gov"
              part="button"
            >
              Write an e-mail
            </a>
          </p>
          <p role="status">
          </p>
          <p class="note">
            The link opens a mail program with the address filled in and nothing else.
          </p>
        </div>
        <p>
          The page gives an e-mail address only. It gives no phone number, street address, opening hours or languages. It names no officer and has no key for encrypted mail.
        </p>
        <p>
          It does not say when an answer comes, whether messages are kept private, or what happens after someone writes.
        </p>
        <h3
          aria-level="4"
          part="subheading"
        >
          Before you write
        </h3>
        <p class="label">
          This advice comes from this widget, not from the embassy.
        </p>
        <ul>
          <li>
            Other people may be able to read ordinary e-mail. Who wrote to whom, when and on what subject can always be seen.
          </li>
          <li>
            Keep a first message short, without names, files or details. Ask for a safer way to talk.
          </li>
          <li>
            Use a device and an account that you have reason to believe others cannot see.
          </li>
          <li>
            A copy stays in “Sent”, in drafts and in the clipboard.
          </li>
          <li>
            What you write does not pass through this website.
          </li>
          <li>
            The address is not an emergency line, and nobody here knows whether it is still read. Do not wait for an answer. Ask people you trust for other help too.
          </li>
          <li>
            To check the address, type the embassy’s own website by hand and compare.
          </li>
        </ul>
        <h3
          aria-level="4"
          part="subheading"
        >
          Why the page spoke of a contact
        </h3>
        <p>
          Defenders face increasing retaliation, threats and violence, the page said. Among them are people engaged on worker rights and the environment. The reason is their work to hold their governments and private sector actors, such as companies, accountable to respect human rights.
        </p>
        <p>
          The page called it a key priority of U.S. foreign policy to protect and support defenders, in the real world as well as in cyberspace.
        </p>
      </section>
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          Background
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
          aria-level="4"
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
          aria-level="4"
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
/* end snapshot hrd-guide gives all four sections under one heading */
snapshots["hrd-guide gives all four sections under one heading"] = 
`<div
  class="base"
  part="base"
>
  <div
    dir="ltr"
    lang="en"
  >
    <div class="guide">
      <h2
        aria-level="2"
        part="heading"
      >
        <slot name="heading">
          U.S. support for human rights defenders
        </slot>
      </h2>
      <p class="lead">
        What the U.S. Department of State said in September 2023, in plain words.
      </p>
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          Who is a human rights defender?
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
          A person’s ethnicity, gender, sexual orientation, religious denomination or age makes no difference, the Department said. Nor does the part of the world, the social class or the background that they come from. A person with a disability can be a defender too.
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
            Calling on others to act, so that those responsible answer for violations and none go unpunished
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
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          How the United States said it supports defenders
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
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          How to contact the embassy
        </h2>
        <p>
          This contact is for people who have experienced harassment or violence because of their defense of human rights in Liberia and who need help.
        </p>
        <p>
          In September 2023, the page asked them to contact U.S. Embassy Monrovia at this email address:
        </p>
        <div class="contact">
          <address
            dir="ltr"
            part="address"
            translate="no"
          >
            HRDSupportMonrovia@state.gov
          </address>
          <p class="actions">
            <button
              part="button"
              type="button"
            >
              Copy the address
            </button>
            <a
              href="mailto:HRDSupportMonrovia@state.gov"
              part="button"
            >
              Write an email
            </a>
          </p>
          <p role="status">
          </p>
          <p class="note">
            The link opens a mail program with the address filled in and nothing else.
          </p>
        </div>
        <p>
          The page gives an email address only. It gives no phone number, street address, opening hours or languages. It names no officer and has no key for encrypted mail.
        </p>
        <p>
          It does not say when an answer comes, whether messages are kept private, or what happens after someone writes.
        </p>
        <h3
          aria-level="4"
          part="subheading"
        >
          Before you write
        </h3>
        <p class="label">
          This advice comes from this widget, not from the embassy.
        </p>
        <ul>
          <li>
            Other people may be able to read ordinary email. Who wrote to whom, when and on what subject can always be seen.
          </li>
          <li>
            Keep a first message short, without names, files or details. Ask for a safer way to talk.
          </li>
          <li>
            Use a device and an account that you have reason to believe others cannot see.
          </li>
          <li>
            A copy stays in “Sent”, in drafts and in the clipboard.
          </li>
          <li>
            What you write does not pass through this website.
          </li>
          <li>
            The address is not an emergency line, and nobody here knows whether it is still read. Do not wait for an answer. Ask people you trust for other help too.
          </li>
          <li>
            To check the address, type the embassy’s own website by hand and compare.
          </li>
        </ul>
        <h3
          aria-level="4"
          part="subheading"
        >
          What the page says defenders face
        </h3>
        <p>
          Defenders face increasing retaliation, threats and violence, the page said. Among them are people engaged on worker rights and the environment. The reason is their work to hold their governments and private sector actors, such as companies, accountable to respect human rights.
        </p>
        <p>
          The page called it a key priority of U.S. foreign policy to protect and support defenders, in the real world as well as in cyberspace.
        </p>
      </section>
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          Background
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
          aria-level="4"
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
          aria-level="4"
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
/* end snapshot hrd-guide gives all four sections under one heading */

