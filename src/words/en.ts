import { englishDefinition, source } from './source.js';
import type { Content } from './types.js';

export const en = {
  lang: 'en',
  tag: 'en',
  dir: 'ltr',
  translation: null,
  embassy: source.publisher,

  guide: {
    heading: 'Support for human rights defenders',
    lead: 'What the U.S. Department of State said in September 2023.',
  },

  definition: {
    heading: 'Who is a human rights defender?',
    intro:
      'In September 2023, the U.S. Department of State gave this definition of human rights defenders:',
    quotation: englishDefinition,
    author: 'U.S. Department of State',
    who: 'People of any age, ethnicity, gender, religious denomination or sexual orientation can be defenders, the Department said. They can have any background or social class and come from any part of the world. A person with a disability can be a defender too.',
    how: 'How defenders work differs by country, context and profession.',
    examplesIntro: 'The Department gave six examples. They are not the limit:',
    examples: [
      'Gathering information on human rights violations and sharing it',
      'Helping victims of human rights violations',
      'Bringing people together to act, so that those responsible answer for violations and nobody goes unpunished',
      'Supporting better governance and better government policy',
      'Helping to put human rights treaties into practice',
      'Teaching and training other people in human rights',
    ],
  },

  support: {
    heading: 'How the State Department said it supports defenders',
    intro:
      'In September 2023, the U.S. Department of State described how it protects and supports human rights defenders. This included eleven ways. They are not the limit.',
    shown: 'Shown here: {shown} of {total}.',
    ways: [
      {
        title: 'A Human Rights Officer at every post',
        text: 'At every post (embassy or consulate), someone is named Human Rights Officer, the Department said. That officer’s work includes support for defenders.',
      },
      {
        title: 'Reports on the situation of defenders',
        text: 'The Department said that it records and reports on the situation of defenders worldwide. It does so throughout the year and in the annual Country Reports on Human Rights Practices.',
      },
      {
        title: 'Regular contact',
        text: 'The Department said that it stays in regular contact with defenders, including at ambassador level. The Human Rights Officer and other embassy staff meet them regularly.',
      },
      {
        title: 'International texts that protect defenders',
        text: 'The Department said that it advances international instruments (texts such as declarations) that protect defenders. It does so in multilateral forums, where many countries meet. One example is the UN Declaration on Human Rights Defenders.',
      },
      {
        title: 'Work with other governments and the UN',
        text: 'The Department said that it works with like-minded governments, with the UN, and with regional or international organizations, or both. Together they act on specific threats to defenders. They also discourage laws that limit the freedoms of assembly, association or expression, or that limit in any other way the room defenders have for their work. In each of these areas the UN has experts, called special rapporteurs. One of them deals with the situation of human rights defenders.',
      },
      {
        title: 'Making defenders heard',
        text: 'The Department said that it makes defenders’ voices heard through public diplomacy (its contact with people in other countries) and its posts’ local projects. It also named the annual Human Rights Defender Award, the International Women of Courage Award, and Human Rights Week each December.',
      },
      {
        title: 'Encouraging governments to listen',
        text: 'The Department said that it encourages host governments, those of the countries where its posts are, to work with defenders in a constructive way. It also encourages them to take defenders’ information and concerns seriously.',
      },
      {
        title: 'Emergency help',
        text: 'The U.S. government gives defenders worldwide quick emergency help, technical and financial, the Department said. Separately, it named help for organizations that get into trouble because they promote human rights, democracy and labor issues. That help comes through the “{fund}”, with contributions from nineteen donor governments. The page calls neither of them a right, or a grant open to all.',
      },
      {
        title: 'Visits in prison and under house arrest',
        text: 'The Department said that it visits defenders in prison, as appropriate, and those under house arrest at home. If access to a defender in prison is not possible, it visits that defender’s family.',
      },
      {
        title: 'Presence in court',
        text: 'The Department said that it attends defenders’ hearings and observes their trials.',
      },
      {
        title: 'International protection',
        text: 'The Department said that it helps defenders get international protection if they ask for it. It does so through international organizations, non-governmental organizations (NGOs) or governments, including the U.S. government when appropriate.',
      },
    ],
  },

  contact: {
    heading: 'How to contact the embassy, as of September 2023',
    who: 'In September 2023, a page on U.S. support for defenders named a contact. It is for people who have experienced harassment or violence because of their defense of human rights in Liberia and who need help.',
    whom: 'The page asked them to contact {embassy} at this email address:',
    copy: 'Copy the address',
    write: 'Write an email',
    writeNote:
      'The email program may use an account that is set up on this device. Only the address is filled in.',
    copied: 'The address was copied.',
    selected: 'Copying did not work. Select the address and copy it by hand.',
    caution:
      'This is not an emergency line, and nobody here knows whether the address is still read. Do not wait for an answer. Ask people you trust for other help too.',
    notGiven: [
      'The page gives an email address only. It gives no phone number, street address or opening hours, and names no officer. It does not say which languages can be used, and gives no key to encrypt (lock) messages.',
      'It does not say whether or when anyone answers, whether messages are kept private, or what happens after someone writes.',
    ],
    contextHeading: 'What the page said defenders face',
    context: [
      'Defenders, including those engaged on worker rights and the environment, face increasing retaliation, threats and violence, the page said. The reason it gave: they work to hold their governments and private sector actors, such as companies, accountable to respect human rights.',
      'The page called it a key priority of U.S. foreign policy to protect and support defenders, both in the real world and in cyberspace.',
    ],
    adviceHeading: 'Before you write',
    adviceBy: 'This advice comes from the makers of this text, not from the embassy.',
    advice: [
      'Other people may be able to read ordinary email. Its sender, receiver, subject and time can always be seen.',
      'Keep a first message short, without names, files or details. Ask for a safer way to talk.',
      'Use a device and an account that you have reason to believe others cannot look into.',
      'Copies stay behind: the message in “Sent” or in drafts, the address in the clipboard.',
      'What you write does not pass through this website. That does not make it private.',
      'To check the address, type the web address of the embassy’s own website by hand and compare.',
    ],
  },

  partnerContact: {
    heading: 'Embassy contact',
    label: 'Contact added by this website',
    country: 'Country: {country}',
    address: 'Email address:',
    noAddress: 'No email address was given.',
    source: 'Source named by this website: {source}',
    published: 'Date named by this website: {date}',
    notFromPage: 'The contact is not from that page.',
  },

  background: {
    heading: 'Background',
    objective: [
      'In September 2023, the U.S. Department of State named its objective. Defenders should be able to promote and defend human rights. Nobody should hinder them or restrict them unduly. They should be free from fear of retribution against themselves or their families.',
      'It called defenders’ work an integral part of a vibrant civil society (people and groups active outside government). To invest in defenders and support them, it said, is likewise to invest in and support the rule of law and democracy.',
      'Every day, it said, many in civil society ask the U.S. government for help. They ask in emergencies and for longer-term goals that make their countries more just and more democratic.',
    ],
    timelineHeading: 'From 1948 to 2004',
    timeline: [
      { date: '1948', shown: '1948', text: 'Universal Declaration of Human Rights' },
      {
        date: '1967-04-18',
        shown: 'April 18, 1967',
        text: 'Liberia signs the two International Covenants (treaties): on civil and political rights, and on economic, social and cultural rights. According to the page, it is the twelfth State to sign.',
      },
      {
        date: '1998',
        shown: '1998',
        text: 'The UN General Assembly adopts the UN Declaration on Human Rights Defenders by consensus.',
      },
      {
        date: '2004-09-22',
        shown: 'September 22, 2004',
        text: 'Liberia ratifies both Covenants (agrees to be bound by them). Upon ratification they require a State, and so Liberia, to put into practice the rights and freedoms that the Universal Declaration proclaims.',
      },
    ],
    quotationIntro:
      'The page quotes the UN Declaration on Human Rights Defenders (the words are its Article 1):',
    quotation:
      '“Everyone has the right, individually and in association with others, to promote and to strive for the protection and realization of human rights and fundamental freedoms at the national and international levels.”',
    author: 'UN Declaration on Human Rights Defenders',
    roleHeading: 'What the page said of the United States',
    role: [
      'According to the page, the U.S. Constitution, the Bill of Rights and the 13th, 14th and 15th Amendments protect many rights that international texts recognized later, in the twentieth century. It said that the United States had a central role in advancing those rights.',
      'The page said that the United States supports the UN Declaration on Human Rights Defenders. It also said that the United States keeps working for fundamental freedoms and the role of defenders, with single countries and in multilateral forums.',
      'The page named the “Guidelines for U.S. Diplomatic Mission Support to Civil Society and Human Rights Defenders”. They outline this commitment and amplify it, the page said. They are addressed primarily to Human Rights Officers at U.S. missions (such as embassies) and to civil society around the world, defenders included.',
    ],
  },

  provenance: {
    source:
      'Source: what the U.S. Department of State said on the page {title}, published and last updated on {date}, as far as known by {publisher}.',
    date: 'September 12, 2023',
    unnamedPublisher: 'a U.S. embassy',
    unofficial:
      'What you read here is not an official U.S. government page and is not affiliated with the U.S. government.',
    dated:
      'Everything that page says is as of September 2023 and has not been checked since. Programs and addresses may have changed. Check the embassy’s own website first.',
  },

  added: 'Added by this website',
} satisfies Content;
