/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["hrd-contact-card says who is asked to write, to whom, and what the page does not give"] = 
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
          Embassy contact in September 2023
        </slot>
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
          aria-level="3"
          part="subheading"
        >
          More help, added by this website
        </h2>
        <slot name="after">
        </slot>
      </div>
      <h2
        aria-level="3"
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
        aria-level="3"
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
/* end snapshot hrd-contact-card says who is asked to write, to whom, and what the page does not give */

snapshots["hrd-contact-card with another embassy’s contact shows what the website gave, labelled as the website’s"] = 
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
          Embassy contact
        </slot>
      </h2>
      <div
        class="contact"
        part="contact"
      >
        <p>
          <bdi>
            U.S. Embassy Accra
          </bdi>
        </p>
        <p>
          Country:
          <bdi>
            Ghana
          </bdi>
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
              help@
              <wbr aria-hidden="true">
              accra
              <wbr aria-hidden="true">
              .example
            </strong>
          </p>
        </address>
        <p
          class="note"
          part="label"
        >
          Contact added by this website
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
            href="mailto:help@accra.example"
            part="button write"
          >
            Write an email
          </a>
        </div>
        <p class="note">
          Source given by this website:
          <bdi translate="no">
            <a
              href="https://gh.example/page"
              referrerpolicy="no-referrer"
              rel="noopener noreferrer"
            >
              https://gh.example/page
            </a>
          </bdi>
        </p>
        <p class="note">
          Date given by this website:
          <time datetime="2024-03-05">
            March 5, 2024
          </time>
        </p>
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
          aria-level="3"
          part="subheading"
        >
          More help, added by this website
        </h2>
        <slot name="after">
        </slot>
      </div>
      <h2
        aria-level="3"
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
    <div part="source-line">
      <p>
        This is not an official U.S. government page, nor affiliated with that government.
      </p>
    </div>
  </div>
</div>
`;
/* end snapshot hrd-contact-card with another embassy’s contact shows what the website gave, labelled as the website’s */

