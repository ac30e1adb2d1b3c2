/* @web/test-runner snapshot v1 */
export const snapshots = {};

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
          Support for human rights defenders
        </slot>
      </h2>
      <p>
        What the U.S. Department of State said in September 2023.
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
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          How the State Department said it supports defenders
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
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          How to contact the embassy, as of September 2023
        </h2>
        <p>
          In September 2023, a page on U.S. support for defenders named a contact. It is for people who have experienced harassment or violence because of their defense of human rights in Liberia and who need help.
        </p>
        <p>
          The page asked them to contact U.S. Embassy Monrovia at this email address:
        </p>
        <div class="contact">
          <address
            dir="ltr"
            part="address"
            translate="no"
          >
            HRDSupportMonrovia@
            <wbr>
            state.gov
          </address>
          <p class="actions">
            <a
              href="mailto:HRDSupportMonrovia@state.gov"
              part="button"
            >
              Write an email
            </a>
            <button
              part="button"
              type="button"
            >
              Copy the address
            </button>
          </p>
          <p
            class="note"
            role="status"
          >
          </p>
          <p class="caution">
            This is not an emergency line, and nobody here knows whether the address is still read. Do not wait for an answer. Ask people you trust for other help too.
          </p>
          <p class="note">
            The email program may use an account that is set up on this device. Only the address is filled in.
          </p>
        </div>
        <p>
          The page gives an email address only. It gives no phone number, street address or opening hours, and names no officer. It does not say which languages can be used, and gives no key to encrypt (lock) messages.
        </p>
        <p>
          It does not say whether or when anyone answers, whether messages are kept private, or what happens after someone writes.
        </p>
        <h2
          aria-level="4"
          part="subheading"
        >
          Before you write
        </h2>
        <p class="label">
          This advice comes from the makers of this text, not from the embassy.
        </p>
        <ul>
          <li>
            Other people may be able to read ordinary email. Its sender, receiver, subject and time can always be seen.
          </li>
          <li>
            Keep a first message short, without names, files or details. Ask for a safer way to talk.
          </li>
          <li>
            Use a device and an account that you have reason to believe others cannot look into.
          </li>
          <li>
            Copies stay behind: the message in “Sent” or in drafts, the address in the clipboard.
          </li>
          <li>
            What you write does not pass through this website. That does not make it private.
          </li>
          <li>
            To check the address, type the web address of the embassy’s own website by hand and compare.
          </li>
        </ul>
        <h2
          aria-level="4"
          part="subheading"
        >
          What the page said defenders face
        </h2>
        <p>
          Defenders, including those engaged on worker rights and the environment, face increasing retaliation, threats and violence, the page said. The reason it gave: they work to hold their governments and private sector actors, such as companies, accountable to respect human rights.
        </p>
        <p>
          The page called it a key priority of U.S. foreign policy to protect and support defenders, both in the real world and in cyberspace.
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
          In September 2023, the U.S. Department of State named its objective. Defenders should be able to promote and defend human rights. Nobody should hinder them or restrict them unduly. They should be free from fear of retribution against themselves or their families.
        </p>
        <p>
          It called defenders’ work an integral part of a vibrant civil society (people and groups active outside government). To invest in defenders and support them, it said, is likewise to invest in and support the rule of law and democracy.
        </p>
        <p>
          Every day, it said, many in civil society ask the U.S. government for help. They ask in emergencies and for longer-term goals that make their countries more just and more democratic.
        </p>
        <h2
          aria-level="4"
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
          aria-level="4"
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
/* end snapshot hrd-guide gives all four sections under one heading */

snapshots["hrd-guide gives all four sections under one heading, the contact first"] = 
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
          Support for human rights defenders
        </slot>
      </h2>
      <p>
        What the U.S. State Department said in September 2023.
      </p>
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          Embassy contact in September 2023
        </h2>
        <div class="contact">
          <p>
            U.S. Embassy Monrovia, Liberia
          </p>
          <p>
            For people who defend human rights in Liberia. They have suffered harassment or violence for it and need help.
          </p>
          <address
            dir="ltr"
            part="address"
            translate="no"
          >
            HRDSupportMonrovia@
            <wbr>
            state.gov
          </address>
          <p class="note">
            Given on a U.S. State Department page
          </p>
          <p>
            <strong>
              You cannot be sure anyone still reads mail to this address.
            </strong>
            This is not an emergency line. In danger, turn first to people you trust. Then read “Before you write” below.
          </p>
          <p class="actions">
            <a
              href="mailto:HRDSupportMonrovia@state.gov"
              part="button"
            >
              Write an email
            </a>
            <button
              part="button"
              type="button"
            >
              Copy the address
            </button>
          </p>
          <p
            class="note"
            role="status"
          >
          </p>
        </div>
        <div
          hidden=""
          part="after"
        >
          <h2
            aria-level="4"
            part="subheading"
          >
            More help, added by this website
          </h2>
          <slot name="after">
          </slot>
        </div>
        <h2
          aria-level="4"
          part="subheading"
        >
          Not given on the U.S. page
        </h2>
        <p>
          The U.S. page gave only an email address, no phone number, street address or opening hours. It named no officer or language, and gave no key to encrypt (lock) messages.
        </p>
        <p>
          It did not say if or when anyone answers, if messages stay private, or what happens next.
        </p>
        <h2
          aria-level="4"
          part="subheading"
        >
          Before you write
        </h2>
        <p class="note">
          From the makers of this text, not the embassy:
        </p>
        <ul>
          <li>
            The address alone shows whom you ask for help.
          </li>
          <li>
            Others may read your email. Encryption (locking) does not hide sender, receiver, subject or time.
          </li>
          <li>
            Keep a first message short: no names, files or details, and a subject that gives nothing away. Ask for a safer way to talk.
          </li>
          <li>
            Use a device and account only if you have good reason to think nobody else can get into them. “Write an email” may use an account on this device and show your name.
          </li>
          <li>
            Traces stay: messages in “Sent” or drafts, the address in the clipboard, this page in the browser’s history.
          </li>
          <li>
            Do not count on an answer. Do not open links or files in an unexpected one.
          </li>
          <li>
            Check the email address on the embassy’s own website. Type the web address yourself.
          </li>
          <li>
            This website does not receive what you write. Your email is still not private.
          </li>
        </ul>
      </section>
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          Who is a human rights defender?
        </h2>
        <p>
          In September 2023, the U.S. State Department defined human rights defenders as
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
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          How the State Department said it supports defenders
        </h2>
        <p>
          In September 2023, the U.S. State Department named eleven ways of support, not a full list:
        </p>
        <ul
          class="list ways"
          role="list"
        >
          <li part="way">
            <strong>
              A Human Rights Officer
            </strong>
            assigned to every post (embassy or consulate), whose work includes supporting defenders.
          </li>
          <li part="way">
            <strong>
              Recording and reporting
            </strong>
            on the situation of defenders worldwide, all year and in the annual Country Reports on Human Rights Practices.
          </li>
          <li part="way">
            <strong>
              Regular contact
            </strong>
            with defenders, including at ambassador level, and their regular meetings with the Human Rights Officer and other embassy staff.
          </li>
          <li part="way">
            <strong>
              Promoting international texts
            </strong>
            that protect defenders, such as the UN Declaration on Human Rights Defenders, in forums where many countries meet.
          </li>
          <li part="way">
            <strong>
              Working with others
            </strong>
            (like-minded governments, the UN, regional or international organizations, or both) on specific threats to defenders. Together, discouraging laws that limit assembly, association or expression, or otherwise narrow defenders’ room to work. The UN, the Department said, has special rapporteurs (experts) in each of these areas, including one on defenders’ situation.
          </li>
          <li part="way">
            <strong>
              Making defenders heard
            </strong>
            through public diplomacy (contact with people abroad) and posts’ local projects. Also the annual Human Rights Defender Award, the International Women of Courage Award, and Human Rights Week each December.
          </li>
          <li part="way">
            <strong>
              Encouraging governments
            </strong>
            of host countries to work constructively with defenders and take their information and concerns seriously.
          </li>
          <li part="way">
            <strong>
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
            <strong>
              Visits in prison
            </strong>
            (as appropriate) or at home under house arrest, or to families if prison access is impossible.
          </li>
          <li part="way">
            <strong>
              Attending hearings
            </strong>
            and observing trials of defenders.
          </li>
          <li part="way">
            <strong>
              International protection
            </strong>
            that, the Department said, it helps defenders obtain if they ask. The means: international or non-governmental organizations (NGOs), or governments, including the U.S. government when appropriate.
          </li>
        </ul>
      </section>
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          Background
        </h2>
        <p>
          In September 2023, the U.S. State Department stated its objective: that defenders can promote and defend human rights without hindrance or undue restriction. Also, that they need not fear retribution against themselves or their families.
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
          aria-level="4"
          part="subheading"
        >
          1948 to 2004
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
              Liberia signs the two International Covenants (treaties): civil and political rights; economic, social and cultural rights. It was the twelfth State, the U.S. page said.
            </p>
          </li>
          <li>
            <strong>
              <time datetime="1998">
                1998
              </time>
            </strong>
            <p>
              UN Declaration on Human Rights Defenders, adopted by consensus of the General Assembly
            </p>
          </li>
          <li>
            <strong>
              <time datetime="2004-09-22">
                September 22, 2004
              </time>
            </strong>
            <p>
              Liberia ratifies both Covenants (binds itself). From then on, they require it to carry out the rights and freedoms of the Universal Declaration.
            </p>
          </li>
        </ol>
        <p>
          The U.S. page quoted:
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
        <h2
          aria-level="4"
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
          The “Guidelines for U.S. Diplomatic Mission Support to Civil Society and Human Rights Defenders”, it said, outline and amplify the U.S. commitment to defenders’ work. They primarily address Human Rights Officers at U.S. missions (like embassies) and civil society worldwide, defenders included.
        </p>
      </section>
      <div part="source">
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
          ”, a page apparently by U.S. Embassy Monrovia, published and last updated
          <time datetime="2023-09-12">
            September 12, 2023
          </time>
          .
      
      Not checked since.
      Programs and addresses may have changed. Check the embassy’s own website first.
        </p>
        <p>
          This is not an official U.S. government page, nor affiliated with one.
        </p>
      </div>
    </div>
  </div>
</div>
`;
/* end snapshot hrd-guide gives all four sections under one heading, the contact first */

