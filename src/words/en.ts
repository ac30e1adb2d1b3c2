import { englishDefinition, source } from './source.js';
import type { Content } from './types.js';

export const en = {
  lang: 'en',
  tag: 'en',
  dir: 'ltr',
  translation: null,
  embassy: source.publisher,
  pageTitle: 'Contacts and information',

  guide: {
    heading: 'Support for human rights defenders',
    lead: 'What the U.S. State Department said in September 2023.',
  },

  definition: {
    heading: 'Who is a human rights defender?',
    intro: 'In September 2023, the U.S. State Department defined human rights defenders as',
    quotation: englishDefinition,
    author: 'U.S. Department of State',
    who: 'Defenders, it said, can be of any age, ethnicity, gender, sexual orientation or religious denomination. They can come from any part of the world, any social class or background, and can have a disability.',
    how: 'How they work, it said, varies by country, context and profession.',
    examplesIntro: 'Six examples, not a full list:',
    examples: [
      'Collecting and sharing information on human rights violations',
      'Supporting victims of violations',
      'Rallying people to act, so violators are held accountable and no longer go unpunished',
      'Supporting better governance and government policy',
      'Helping carry out human rights treaties',
      'Teaching and training others in human rights',
    ],
  },

  support: {
    heading: 'How the State Department said it supports defenders',
    intro:
      'In September 2023, the U.S. State Department named eleven ways of support, not a full list:',
    shown: 'Shown here: {shown} of {total}.',
    ways: [
      {
        title: 'A Human Rights Officer',
        text: 'assigned to every post (embassy or consulate), whose work includes supporting defenders.',
      },
      {
        title: 'Recording and reporting',
        text: 'on the situation of defenders worldwide, all year and in the annual Country Reports on Human Rights Practices.',
      },
      {
        title: 'Regular contact',
        text: 'with defenders, including at ambassador level, and their regular meetings with the Human Rights Officer and other embassy staff.',
      },
      {
        title: 'Promoting international texts',
        text: 'that protect defenders, such as the UN Declaration on Human Rights Defenders, in forums where many countries meet.',
      },
      {
        title: 'Working with others',
        text: '(like-minded governments, the UN, and regional and/or international organizations) on specific threats to defenders. Together, discouraging laws that limit assembly, association or expression, or otherwise narrow defenders’ room to work. The UN, the Department said, has special rapporteurs (experts) in each of these areas, including one on defenders’ situation.',
      },
      {
        title: 'Making defenders heard',
        text: 'through public diplomacy (contact with people abroad) and posts’ local projects. Also the annual Human Rights Defender Award, the International Women of Courage Award, and Human Rights Week each December.',
      },
      {
        title: 'Encouraging governments',
        text: 'of host countries to work constructively with defenders and take their information and concerns seriously.',
      },
      {
        title: 'Emergency help',
        text: 'that the U.S. government, the Department said, gives defenders worldwide: quick, technical and financial. Separately, it said, the U.S. government helps organizations that get into trouble for promoting human rights, democracy and labor issues. The means: the “{fund}”, with contributions from nineteen donor governments. Neither was called a right, or a grant open to all.',
      },
      {
        title: 'Visiting defenders in prison',
        text: '(as appropriate) or at home under house arrest, or families if prison access is impossible.',
      },
      {
        title: 'Attending hearings',
        text: 'and observing trials of defenders.',
      },
      {
        title: 'International protection',
        text: 'that, the Department said, it helps defenders obtain if they ask. The means: international or non-governmental organizations (NGOs), or governments, including the U.S. government when appropriate.',
      },
    ],
  },

  contact: {
    heading: 'Embassy contact in September 2023',
    embassy: 'U.S. Embassy Monrovia, Liberia',
    who: 'For people who need help after harassment or violence. They suffered it because they defend human rights in Liberia.',
    given: 'Given on a U.S. State Department page',
    copy: 'Copy the address',
    write: 'Write an email',
    copied: 'The address was copied.',
    copyByTouch: 'Not copied yet. Hold the selected address, then tap “Copy”.',
    copyByKeys: 'Not copied yet. Press Ctrl+C (on a Mac, ⌘C).',
    notCopied: 'Copying did not work. Select the address and copy it by hand.',
    caution: 'You cannot be sure anyone still reads mail to this address.',
    inDanger:
      'This is not an emergency line. In danger, turn first to people you trust. Then read “Before you write” below.',
    notGivenHeading: 'Not given on the U.S. page',
    notGiven: [
      'The U.S. page gave only an email address, no phone number, street address or opening hours. It named no officer or language, and gave no key to encrypt (lock) messages.',
      'It did not say if or when anyone answers, if messages stay private, or what happens next.',
    ],
    adviceHeading: 'Before you write',
    adviceBy: 'From the makers of this text, not the embassy:',
    advice: [
      'The address alone shows whom you ask for help.',
      'Others may read your email. Encryption (locking) does not hide sender, receiver, subject or time.',
      'Keep a first message short: no names, files or details, and a subject that gives nothing away. Ask for a safer way to talk.',
      'Use a device and account only if you have good reason to think nobody else can get into them. “Write an email” may use an account on this device and show your name.',
      'Traces stay: messages in “Sent” or drafts, the address in the clipboard, this page in the browser’s history.',
      'Do not count on an answer. Do not open links or files in unexpected answers.',
      'Check the email address on the embassy’s own website. Type the web address yourself.',
      'This website does not receive what you write. Your email is still not private.',
    ],
  },

  partnerContact: {
    heading: 'Embassy contact',
    label: 'Contact added by this website',
    country: 'Country: {country}',
    noAddress: 'No email address was given.',
    source: 'Source given by this website: {source}',
    published: 'Date given by this website: {date}',
    notFromPage: 'The contact is not from that page.',
  },

  background: {
    heading: 'Background',
    objective: [
      'In September 2023, the U.S. State Department stated its objective: that defenders can promote and defend human rights without hindrance or undue restriction. This included freedom from fear of retribution against them or their families.',
      'It called their work an integral part of a vibrant civil society (people and groups outside government). Investing in and supporting defenders, it said, is likewise investing in and supporting the rule of law and democracy.',
      'Many in civil society, it said, seek U.S. government help daily, in emergencies and for longer-term goals that make their countries more just and democratic.',
    ],
    context: [
      'Defenders, including those working on worker rights and the environment, face increasing retaliation, threats and violence, the U.S. page said. The reason it gave: working to hold their governments and private sector actors (like companies) accountable for respecting human rights.',
      'It called protecting and supporting defenders a key priority of U.S. foreign policy, in the real world and cyberspace.',
    ],
    timelineHeading: '1948 to 2004',
    timeline: [
      { date: '1948', shown: '1948', text: 'Universal Declaration of Human Rights' },
      {
        date: '1967-04-18',
        shown: 'April 18, 1967',
        text: 'Liberia signs the two International Covenants (treaties): civil and political rights; economic, social and cultural rights. The twelfth State to sign, the U.S. page said.',
      },
      {
        date: '1998',
        shown: '1998',
        text: 'UN Declaration on Human Rights Defenders, adopted by consensus of the General Assembly',
      },
      {
        date: '2004-09-22',
        shown: 'September 22, 2004',
        text: 'Liberia ratifies both Covenants (binds itself). From then on, they require it to put into practice the rights and freedoms of the Universal Declaration.',
      },
    ],
    quotationIntro: 'The U.S. page quoted:',
    quotation:
      '“Everyone has the right, individually and in association with others, to promote and to strive for the protection and realization of human rights and fundamental freedoms at the national and international levels.”',
    author: 'UN Declaration on Human Rights Defenders, Article 1',
    roleHeading: 'What the U.S. page said about the United States',
    role: [
      'That its Constitution, Bill of Rights and 13th, 14th and 15th Amendments protect many rights that international texts recognized later, in the twentieth century',
      'That it played a central role in advancing these rights',
      'That it supports the UN Declaration on Human Rights Defenders',
      'That it keeps working for fundamental freedoms and the role of defenders, with individual countries and in multilateral forums',
    ],
    guidelines:
      'The “Guidelines for U.S. Diplomatic Mission Support to Civil Society and Human Rights Defenders”, it said, outline and amplify the U.S. commitment to defenders’ work. They were addressed primarily to Human Rights Officers at U.S. missions (like embassies) and civil society worldwide, defenders included.',
  },

  provenance: {
    source: 'Source: “{title}”, apparently by {publisher}, published and last updated {date}.',
    date: 'September 12, 2023',
    unnamedPublisher: 'a U.S. embassy',
    unchecked: 'Not checked since.',
    checked:
      'This website says that it compared the address, and nothing else, with the embassy’s own website on {date}.',
    mayHaveChanged:
      'Programs and addresses may have changed. Check the embassy’s own website first.',
    unofficial:
      'This is not an official U.S. government page, nor affiliated with that government.',
  },

  added: 'More help, added by this website',
} satisfies Content;
