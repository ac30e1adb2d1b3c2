/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots['hrd-contact-card says who is asked to write, to whom, and what the page does not give'] =
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
          How to contact the embassy
        </slot>
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
        aria-level="3"
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
        aria-level="3"
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
/* end snapshot hrd-contact-card says who is asked to write, to whom, and what the page does not give */

snapshots[
  'hrd-contact-card with another embassy’s contact shows what the website gave, labelled as the website’s'
] = `<div
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
        E-mail address:
      </p>
      <div class="contact">
        <address
          dir="ltr"
          part="address"
          translate="no"
        >
          help@accra.example
        </address>
        <p class="actions">
          <button
            part="button"
            type="button"
          >
            Copy the address
          </button>
          <a
            href="mailto:help@accra.example"
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
      <h3
        aria-level="3"
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
    </section>
    <div
      class="source"
      part="source"
    >
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
/* end snapshot hrd-contact-card with another embassy’s contact shows what the website gave, labelled as the website’s */
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
          How to contact the embassy
        </slot>
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
        aria-level="3"
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
        aria-level="3"
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
          help@accra.example
        </address>
        <p class="actions">
          <button
            part="button"
            type="button"
          >
            Copy the address
          </button>
          <a
            href="mailto:help@accra.example"
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
      <h3
        aria-level="3"
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
    </section>
    <div
      class="source"
      part="source"
    >
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
/* end snapshot hrd-contact-card with another embassy’s contact shows what the website gave, labelled as the website’s */

