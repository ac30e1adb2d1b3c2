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
        What the U.S. State Department said in September 2023.
      </p>
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          Embassy contact in September 2023
        </h2>
        <div
          class="contact"
          part="contact"
        >
          <p>
            U.S. Embassy Monrovia, Liberia
          </p>
          <p>
            For people who need help after harassment or violence. They suffered it because they defend human rights in Liberia.
          </p>
          <address part="address">
            <p>
              <strong
                dir="ltr"
                id="address"
                lang="en"
                translate="no"
              >
                <wbr aria-hidden="true">
                HRDSupportMonrovia@
                <wbr aria-hidden="true">
                state.gov
              </strong>
            </p>
          </address>
          <p
            class="note"
            part="label"
          >
            Given on a U.S. State Department page
          </p>
          <p part="caution">
            <strong id="caution">
              You cannot be sure anyone still reads mail to this address.
            </strong>
            This is not an emergency line. In danger, turn first to people you trust. Then read “Before you write” below.
          </p>
          <div class="actions">
            <button
              aria-describedby="address"
              part="button copy"
              type="button"
            >
              Copy the address
            </button>
            <a
              aria-describedby="address caution"
              href="mailto:HRDSupportMonrovia@state.gov"
              part="button write"
            >
              Write an email
            </a>
          </div>
        </div>
        <p
          aria-live="polite"
          class="note status"
          part="status"
        >
        </p>
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
            Do not count on an answer. Do not open links or files in unexpected answers.
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
      <section>
        <h2
          aria-level="3"
          part="heading"
        >
          Background
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
          The “Guidelines for U.S. Diplomatic Mission Support to Civil Society and Human Rights Defenders”, it said, outline and amplify the U.S. commitment to defenders’ work. They were addressed primarily to Human Rights Officers at U.S. missions (like embassies) and civil society worldwide, defenders included.
        </p>
      </section>
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
</div>
`;
/* end snapshot hrd-guide gives all four sections under one heading */

