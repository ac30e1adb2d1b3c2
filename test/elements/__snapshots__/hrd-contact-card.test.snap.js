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
          How to contact the embassy, as of September 2023
        </slot>
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
        aria-level="3"
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
        aria-level="3"
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
      <p class="label">
        Contact added by this website
      </p>
      <p>
        <strong>
          <bdi>
            U.S. Embassy Accra
          </bdi>
        </strong>
      </p>
      <p>
        Country:
        <bdi>
          Ghana
        </bdi>
      </p>
      <p>
        Email address:
      </p>
      <div class="contact">
        <address
          dir="ltr"
          part="address"
          translate="no"
        >
          help@
          <wbr>
          accra.example
        </address>
        <p class="actions">
          <a
            href="mailto:help@accra.example"
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
        Source named by this website:
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
      <p>
        Date named by this website:
        <time datetime="2024-03-05">
          March 5, 2024
        </time>
      </p>
      <h2
        aria-level="3"
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
    </section>
    <div part="source">
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
/* end snapshot hrd-contact-card with another embassy’s contact shows what the website gave, labelled as the website’s */

