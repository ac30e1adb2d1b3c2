import type { Content } from './types.js';

export const en = {
  lang: 'en',
  dir: 'ltr',

  guide: {
    heading: 'U.S. support for human rights defenders',
    lead: 'What the U.S. Department of State said in September 2023, in plain words.',
  },

  definition: {
    heading: 'Who is a human rights defender?',
    intro:
      'In September 2023, the U.S. Department of State gave this definition of human rights defenders:',
    quotation:
      '“individuals, working alone or in groups, who non-violently advocate for the promotion and protection of universally recognized human rights and fundamental freedoms”',
    author: 'U.S. Department of State',
    who: 'A person’s ethnicity, gender, sexual orientation, religious denomination or age makes no difference, the Department said. Nor does the part of the world, the social class or the background that they come from. A person with a disability can be a defender too.',
    how: 'How defenders work differs by country, context and profession.',
    examplesIntro: 'The Department gave six examples. They are not the limit:',
    examples: [
      'Gathering information on human rights violations and sharing it',
      'Helping victims of human rights violations',
      'Calling on others to act, so that those responsible answer for violations and none go unpunished',
      'Supporting better governance and better government policy',
      'Helping to put human rights treaties into practice',
      'Teaching and training other people in human rights',
    ],
  },

  support: {
    heading: 'How the United States said it supports defenders',
    intro:
      'In September 2023, the U.S. Department of State described how it protects and supports human rights defenders. It named eleven ways and did not say that these are all. This is what it said then:',
    shown: 'Shown here: {shown} of {total}.',
    ways: [
      {
        title: 'An officer at every post',
        text: 'At every post, which means every embassy or consulate, someone is named Human Rights Officer. Support for defenders is part of that officer’s work.',
      },
      {
        title: 'Reports on how defenders fare',
        text: 'The Department records and reports the situation of defenders worldwide. It does so throughout the year and in the annual Country Reports on Human Rights Practices.',
      },
      {
        title: 'Regular contact',
        text: 'Its people stay in regular contact with defenders, and ambassadors take part. The Human Rights Officer and other embassy staff meet defenders regularly.',
      },
      {
        title: 'Texts that protect defenders',
        text: 'In multilateral forums, where many countries meet, the Department works to advance texts that protect defenders. One example is the UN Declaration on Human Rights Defenders.',
      },
      {
        title: 'Work with other governments and the UN',
        text: 'The Department works with like-minded governments, the UN, and regional or international organizations. Together they deal with specific threats to defenders. They also speak against laws that limit the freedoms of assembly, association or expression, or that leave defenders less room to work in other ways. In each of these areas the UN has experts, called special rapporteurs. One of them deals with the situation of human rights defenders.',
      },
      {
        title: 'Making defenders heard',
        text: 'Public diplomacy and local projects of the posts help defenders’ voices carry further. So do the annual Human Rights Defender Award, the International Women of Courage Award, and Human Rights Week each December.',
      },
      {
        title: 'Asking governments to listen',
        text: 'The Department encourages host governments, those of the countries where its posts are, to work with defenders in a helpful way. It asks them to take seriously what defenders report and what worries them.',
      },
      {
        title: 'Emergency help',
        text: 'The U.S. government gives defenders worldwide quick emergency help, both technical and financial. Separately, it helps organizations when they get into trouble for their work to promote human rights, democracy and labor issues. That help comes through the “Lifeline: Embattled civil society organizations (CSOs) Assistance Fund”, to which nineteen donor governments contribute.',
      },
      {
        title: 'Visits in prison or at home',
        text: 'The Department visits defenders in prison, as appropriate. It visits those under house arrest at home. If access to the prison is not possible, it visits their families.',
      },
      {
        title: 'Presence in court',
        text: 'The Department attends defenders’ hearings and observes their trials.',
      },
      {
        title: 'International protection',
        text: 'When defenders ask for it, the Department helps them get international protection. It can come through international organizations, non-governmental organizations (NGOs) or governments, including the U.S. government when appropriate.',
      },
    ],
  },

  contact: {
    heading: 'How to contact the embassy',
    who: 'This contact is for people who have experienced harassment or violence because of their defense of human rights in Liberia and who need help.',
    whom: 'In September 2023, the page asked them to contact {embassy} at this email address:',
    copy: 'Copy the address',
    write: 'Write an email',
    writeNote: 'The link opens a mail program with the address filled in and nothing else.',
    copied: 'The address was copied.',
    selected: 'Copying did not work. The address is selected now, ready to be copied by hand.',
    notGiven: [
      'The page gives an email address only. It gives no phone number, street address, opening hours or languages. It names no officer and has no key for encrypted mail.',
      'It does not say when an answer comes, whether messages are kept private, or what happens after someone writes.',
    ],
    contextHeading: 'What the page says defenders face',
    context: [
      'Defenders face increasing retaliation, threats and violence, the page said. Among them are people engaged on worker rights and the environment. The reason is their work to hold their governments and private sector actors, such as companies, accountable to respect human rights.',
      'The page called it a key priority of U.S. foreign policy to protect and support defenders, in the real world as well as in cyberspace.',
    ],
    adviceHeading: 'Before you write',
    adviceBy: 'This advice comes from this widget, not from the embassy.',
    advice: [
      'Other people may be able to read ordinary email. Who wrote to whom, when and on what subject can always be seen.',
      'Keep a first message short, without names, files or details. Ask for a safer way to talk.',
      'Use a device and an account that you have reason to believe others cannot see.',
      'A copy stays in “Sent”, in drafts and in the clipboard.',
      'What you write does not pass through this website.',
      'The address is not an emergency line, and nobody here knows whether it is still read. Do not wait for an answer. Ask people you trust for other help too.',
      'To check the address, type the embassy’s own website by hand and compare.',
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
  },

  background: {
    heading: 'Background',
    objective: [
      'In September 2023, the U.S. Department of State named its objective. Defenders should be able to promote and defend human rights without hindrance or undue restriction. Neither they nor their families should have to fear retribution.',
      'It called defenders’ work an integral part of a vibrant civil society (people and groups who are active outside government). To invest in defenders and support them, it said, is likewise to invest in and support the rule of law and democracy.',
      'Many people in civil society turn to the U.S. government every day, it said. Some do so in emergencies, others for longer-term goals that make their countries more just and more democratic.',
    ],
    timelineHeading: 'From 1948 to 2004',
    timeline: [
      { date: '1948', shown: '1948', text: 'Universal Declaration of Human Rights' },
      {
        date: '1967-04-18',
        shown: 'April 18, 1967',
        text: 'Liberia signs the two International Covenants: one on civil and political rights, one on economic, social and cultural rights. According to the page, it is the twelfth State to sign.',
      },
      {
        date: '1998',
        shown: '1998',
        text: 'The UN General Assembly adopts the UN Declaration on Human Rights Defenders by consensus.',
      },
      {
        date: '2004-09-22',
        shown: 'September 22, 2004',
        text: 'Liberia ratifies both Covenants. Once a State has ratified them, they require it to put into practice the rights and freedoms that the Universal Declaration proclaims.',
      },
    ],
    quotationIntro: 'The page quotes the UN Declaration on Human Rights Defenders:',
    quotation:
      '“Everyone has the right, individually and in association with others, to promote and to strive for the protection and realization of human rights and fundamental freedoms at the national and international levels.”',
    author: 'UN Declaration on Human Rights Defenders, Article 1',
    roleHeading: 'What the page says of the United States',
    role: [
      'According to the page, the U.S. Constitution, the Bill of Rights and the 13th, 14th and 15th Amendments protect many rights that international texts recognized later, in the twentieth century. It says that the United States played a central role in advancing those rights.',
      'The page says that the United States supports the Declaration. It also says that the country keeps working for fundamental freedoms and for the role of defenders, both with single countries and in multilateral forums.',
      'The “Guidelines for U.S. Diplomatic Mission Support to Civil Society and Human Rights Defenders” outline this commitment and amplify it. They are addressed primarily to Human Rights Officers at U.S. missions and to civil society around the world, defenders included.',
    ],
  },

  provenance: {
    source:
      'Source: the U.S. Department of State’s page {title}, published by {publisher} on {date}.',
    date: 'September 12, 2023',
    unnamedPublisher: 'a U.S. embassy',
    ownWords: 'This is a summary in plain words; only the quotations are word for word.',
    unofficial:
      'This is not an official U.S. government page, and it is not affiliated with the U.S. government.',
    dated:
      'Everything the page says is as of September 2023 and has not been checked since. Programs and addresses may have changed. Check the embassy’s own website first.',
  },

  added: 'Added by this website',
} satisfies Content;
