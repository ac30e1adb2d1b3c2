import type { Content } from './types.js';

export const fr = {
  lang: 'fr',
  tag: 'fr',
  dir: 'ltr',
  translation: {
    reader: '',
    unread:
      'Ceci est une traduction non officielle. Aucune personne de langue maternelle française ne l’a encore vérifiée. Seul le texte anglais fait foi.',
    read: 'Ceci est une traduction non officielle, vérifiée par {reader}. Seul le texte anglais fait foi.',
    original: 'La définition en anglais (texte original)',
  },
  embassy: 'l’ambassade des États-Unis à Monrovia',

  guide: {
    heading: 'Soutien aux défenseurs et défenseuses des droits humains',
    lead: 'Ce que le département d’État des États-Unis a dit en septembre 2023.',
  },

  definition: {
    heading: 'Qui est défenseur ou défenseuse des droits humains\u00a0?',
    intro:
      'En septembre 2023, le département d’État des États-Unis a donné cette définition des défenseurs et défenseuses des droits humains\u00a0:',
    quotation:
      'des personnes travaillant seules ou en groupe, qui s’engagent de manière non violente en faveur de la promotion et de la protection des droits humains et des libertés fondamentales universellement reconnus',
    author: 'Département d’État des États-Unis (traduction non officielle)',
    who: 'Les défenseurs et défenseuses, a dit le département d’État, peuvent être de tout âge, de toute origine ethnique, de tout genre, de toute confession religieuse et de toute orientation sexuelle. Ces personnes peuvent venir de tout milieu, de toute classe sociale et de toute région du monde. Une personne handicapée peut aussi être défenseur ou défenseuse.',
    how: 'Leur façon de travailler varie selon le pays, le contexte et la profession.',
    examplesIntro:
      'Le département d’État a donné six exemples de leur travail, qui ne s’y limite pas\u00a0:',
    examples: [
      'Recueillir et diffuser des informations sur les violations des droits humains',
      'Aider les victimes de violations des droits humains',
      'Rassembler des gens pour agir, afin que les responsables de violations rendent des comptes et que personne ne reste impuni',
      'Soutenir une meilleure gouvernance et de meilleures politiques publiques',
      'Aider à appliquer les traités relatifs aux droits humains',
      'Enseigner les droits humains à d’autres personnes et les former',
    ],
  },

  support: {
    heading: 'Le soutien que le département d’État a dit apporter aux défenseurs et défenseuses',
    intro:
      'En septembre 2023, le département d’État des États-Unis a décrit comment il protège et soutient les défenseurs et défenseuses des droits humains. Cela comprenait onze formes de soutien, mais ne s’y limitait pas.',
    shown: 'Affiché ici\u00a0: {shown} sur {total}.',
    ways: [
      {
        title: 'Une personne chargée des droits humains dans chaque ambassade ou consulat',
        text: 'Le département d’État a dit que, dans chaque poste (ambassade ou consulat), une personne est chargée des droits humains et que le soutien aux défenseurs et défenseuses fait partie de son travail.',
      },
      {
        title: 'Des rapports sur la situation des défenseurs et défenseuses',
        text: 'Le département d’État a dit recueillir des informations sur la situation des défenseurs et défenseuses dans le monde entier et en rendre compte, tout au long de l’année et dans ses rapports annuels sur les pratiques des pays en matière de droits de l’homme.',
      },
      {
        title: 'Des contacts réguliers',
        text: 'Le département d’État a dit rester en contact régulier avec les défenseurs et défenseuses, y compris au niveau des ambassadeurs et ambassadrices. Il a dit que la personne chargée des droits humains et d’autres membres du personnel de l’ambassade rencontrent régulièrement des défenseurs et défenseuses.',
      },
      {
        title: 'Des textes internationaux qui protègent les défenseurs et défenseuses',
        text: 'Le département d’État a dit promouvoir, dans des instances multilatérales (où de nombreux pays se réunissent), des instruments internationaux (des textes comme des déclarations) qui protègent les défenseurs et défenseuses. La Déclaration des Nations Unies sur les défenseurs des droits de l’homme en est un exemple.',
      },
      {
        title: 'Un travail avec d’autres gouvernements et l’ONU',
        text: 'Le département d’État a dit travailler avec des gouvernements qui partagent ses vues, avec l’ONU et avec des organisations régionales et/ou internationales. Il a dit qu’ensemble ils s’occupent de menaces précises contre des défenseurs et défenseuses et découragent les lois qui limitent les libertés de réunion, d’association ou d’expression, ou qui limitent de toute autre manière l’espace d’action des défenseurs et défenseuses. Dans chacun de ces domaines, a-t-il dit, l’ONU a des experts et expertes, appelés rapporteurs spéciaux et rapporteuses spéciales. L’un de leurs mandats porte sur la situation des défenseurs et défenseuses des droits humains.',
      },
      {
        title: 'Faire entendre la voix des défenseurs et défenseuses',
        text: 'Le département d’État a dit faire entendre la voix des défenseurs et défenseuses par la diplomatie publique (ses contacts avec la population d’autres pays) et par les projets locaux de ses ambassades et consulats. Il a aussi cité le Prix annuel des défenseurs des droits de l’homme, le Prix international du courage féminin et, chaque année en décembre, la Semaine des droits de l’homme.',
      },
      {
        title: 'Encourager les gouvernements à écouter',
        text: 'Le département d’État a dit encourager les gouvernements hôtes (ceux des pays où il a une ambassade ou un consulat) à travailler de manière constructive avec les défenseurs et défenseuses et à prendre au sérieux les informations et les préoccupations de ces personnes.',
      },
      {
        title: 'Une aide d’urgence',
        text: 'Le département d’État a dit que le gouvernement des États-Unis apporte aux défenseurs et défenseuses du monde entier une aide d’urgence rapide, technique et financière. Il a dit, séparément, que ce gouvernement aide des organisations quand elles ont des difficultés à cause de leur travail pour promouvoir les droits humains, la démocratie et les questions liées au travail. Cette aide passe par le fonds «\u00a0{fund}\u00a0» («\u00a0Bouée de sauvetage\u00a0: fonds d’aide aux organisations de la société civile en difficulté\u00a0»), avec des contributions de dix-neuf gouvernements donateurs. La page ne présente aucune de ces deux aides comme un droit, ni comme une subvention ouverte à tout le monde.',
      },
      {
        title: 'Des visites en prison ou pendant l’assignation à résidence',
        text: 'Le département d’État a dit rendre visite aux défenseurs et défenseuses en prison, s’il y a lieu, et à leur domicile en cas d’assignation à résidence. Il a dit que, si l’accès à une personne en prison n’est pas possible, il rend visite à sa famille.',
      },
      {
        title: 'Une présence au tribunal',
        text: 'Le département d’État a dit être présent à des audiences de défenseurs et défenseuses et observer leurs procès.',
      },
      {
        title: 'Une protection internationale',
        text: 'Le département d’État a dit aider les défenseurs et défenseuses, à leur demande, à obtenir une protection internationale. Il a dit le faire par l’intermédiaire d’organisations internationales, d’organisations non gouvernementales (ONG) ou de gouvernements, y compris, s’il y a lieu, celui des États-Unis.',
      },
    ],
  },

  contact: {
    heading: 'Comment contacter l’ambassade (informations de septembre 2023)',
    who: 'En septembre 2023, une page sur le soutien des États-Unis aux défenseurs et défenseuses des droits humains indiquait un contact. Selon la page, il est destiné aux personnes qui ont subi du harcèlement ou de la violence en raison de leur défense des droits humains au Libéria et qui ont besoin d’aide.',
    whom: 'La page demandait à ces personnes de contacter {embassy} à cette adresse e-mail (courriel)\u00a0:',
    copy: 'Copier l’adresse',
    write: 'Écrire un e-mail',
    writeNote:
      'L’application d’e-mail utilisera peut-être un compte enregistré sur cet appareil. Seule l’adresse du destinataire est remplie d’avance.',
    copied: 'L’adresse a été copiée.',
    selected: 'La copie a échoué. Sélectionnez l’adresse et copiez-la vous-même.',
    caution:
      'Ce n’est pas un service d’urgence, et personne ici ne sait si les messages envoyés à cette adresse sont encore lus. N’attendez pas une réponse pour demander aussi de l’aide à des personnes en qui vous avez confiance.',
    notGiven: [
      'La page donne seulement une adresse e-mail. Elle ne donne ni numéro de téléphone, ni adresse des bureaux, ni heures d’ouverture, et ne nomme aucune personne de l’ambassade. Elle ne dit pas quelles langues on peut utiliser et ne donne pas de clé pour chiffrer (verrouiller) les messages.',
      'Elle ne dit pas si quelqu’un répond, ni quand, ni si les messages restent confidentiels, ni ce qui se passe ensuite.',
    ],
    contextHeading: 'Ce que vivent les défenseurs et défenseuses, selon la page',
    context: [
      'Selon la page, les défenseurs et défenseuses, y compris quand leur action porte sur les droits des travailleurs et travailleuses et sur l’environnement, font face à de plus en plus de représailles, de menaces et de violences. La raison indiquée\u00a0: ces personnes agissent pour que leurs gouvernements et des acteurs du secteur privé, comme des entreprises, rendent des comptes sur le respect des droits humains.',
      'Selon la page, protéger et soutenir les défenseurs et défenseuses, dans le monde réel comme dans le cyberespace, est une priorité essentielle de la politique étrangère des États-Unis.',
    ],
    adviceHeading: 'Avant d’écrire',
    adviceBy: 'Ces conseils viennent des personnes qui ont rédigé ce texte, et non de l’ambassade.',
    advice: [
      'D’autres personnes pourraient lire un e-mail ordinaire. L’expéditeur, le destinataire, l’objet et l’heure restent toujours visibles.',
      'Écrivez un premier message court, sans noms, sans fichiers et sans détails. Demandez un moyen plus sûr de communiquer.',
      'N’utilisez un appareil et un compte que si vous avez des raisons de penser que personne d’autre ne peut les consulter.',
      'Il reste des copies\u00a0: le message dans «\u00a0Envoyés\u00a0» ou dans les brouillons, l’adresse dans le presse-papiers (la mémoire du copier-coller).',
      'Votre message ne passe pas par ce site. Il n’est pas confidentiel pour autant.',
      'Pour vérifier l’adresse e-mail, tapez vous-même l’adresse du site de l’ambassade elle-même, puis comparez avec l’adresse e-mail qui y figure.',
    ],
  },

  partnerContact: {
    heading: 'Contact de l’ambassade',
    label: 'Contact ajouté par ce site',
    country: 'Pays\u00a0: {country}',
    address: 'Adresse e-mail\u00a0:',
    noAddress: 'Aucune adresse e-mail n’a été indiquée.',
    source: 'Source indiquée par ce site\u00a0: {source}',
    published: 'Date indiquée par ce site\u00a0: {date}',
    notFromPage: 'Ce contact ne vient pas de la page citée.',
  },

  background: {
    heading: 'Contexte',
    objective: [
      'En septembre 2023, le département d’État des États-Unis a indiqué son objectif\u00a0: que les défenseurs et défenseuses puissent promouvoir et défendre les droits humains sans obstacle, sans restrictions injustifiées et sans craindre de représailles contre leur personne ou leur famille.',
      'Selon le département d’État, le travail des défenseurs et défenseuses fait partie intégrante d’une société civile dynamique (les personnes et les groupes qui agissent en dehors de l’État). Investir dans les défenseurs et défenseuses et les soutenir, a-t-il dit, c’est également investir dans l’état de droit et la démocratie et les soutenir.',
      'Chaque jour, a dit le département d’État, beaucoup de membres de la société civile demandent de l’aide au gouvernement des États-Unis, dans des situations d’urgence et pour des objectifs à plus long terme qui rendront leurs pays plus justes et plus démocratiques.',
    ],
    timelineHeading: 'De 1948 à 2004',
    timeline: [
      {
        date: '1948',
        shown: '1948',
        text: 'Déclaration universelle des droits de l’homme',
      },
      {
        date: '1967-04-18',
        shown: '18 avril 1967',
        text: 'Le Libéria signe les deux Pactes internationaux (des traités), l’un relatif aux droits civils et politiques, l’autre aux droits économiques, sociaux et culturels. Selon la page, il est le douzième État à le faire.',
      },
      {
        date: '1998',
        shown: '1998',
        text: 'L’Assemblée générale de l’ONU adopte par consensus la Déclaration des Nations Unies sur les défenseurs des droits de l’homme.',
      },
      {
        date: '2004-09-22',
        shown: '22 septembre 2004',
        text: 'Le Libéria ratifie les deux Pactes (il accepte d’être lié par eux). Dès la ratification, les Pactes exigent d’un État, et donc du Libéria, qu’il mette en pratique les droits et libertés proclamés par la Déclaration universelle.',
      },
    ],
    quotationIntro:
      'La page cite, en anglais, la Déclaration des Nations Unies sur les défenseurs des droits de l’homme. En voici l’article premier dans la version française de l’ONU\u00a0:',
    // The UN's own words, as they are quoted at https://srdefenders.org/who-is-an-hrd/the-declaration-on-human-rights-defenders/
    quotation:
      '«\u00a0Chacun a le droit, individuellement ou en association avec d’autres, de promouvoir la protection et la réalisation des droits de l’homme et des libertés fondamentales aux niveaux national et international.\u00a0»',
    author: 'Déclaration des Nations Unies sur les défenseurs des droits de l’homme',
    roleHeading: 'Ce que la page disait des États-Unis',
    role: [
      'Selon la page, la Constitution des États-Unis, leur Déclaration des droits et les 13e, 14e et 15e amendements protègent beaucoup de droits que des textes internationaux ont reconnus plus tard, au XXe siècle. La page disait aussi que les États-Unis avaient joué un rôle central pour faire progresser ces droits.',
      'Selon la page, les États-Unis soutiennent la Déclaration des Nations Unies sur les défenseurs des droits de l’homme. La page disait aussi qu’ils continuent d’agir pour les libertés fondamentales et le rôle des défenseurs et défenseuses, avec des pays pris séparément et dans des instances multilatérales.',
      'La page citait les «\u00a0Directives concernant l’appui de la Mission diplomatique des États-Unis à la société civile et aux défenseurs des droits de l’homme\u00a0». Selon la page, elles exposent cet engagement des États-Unis dans ses grandes lignes et le développent. Elles s’adressent principalement aux personnes chargées des droits humains dans les missions des États-Unis (comme les ambassades) et à la société civile du monde entier, y compris aux défenseurs et défenseuses.',
    ],
  },

  provenance: {
    source:
      'Source\u00a0: ce que le département d’État des États-Unis a dit sur la page {title} (en anglais), publiée et mise à jour pour la dernière fois le {date}. Pour autant que l’on sache, elle a été publiée par {publisher}.',
    date: '12 septembre 2023',
    unnamedPublisher: 'une ambassade des États-Unis',
    unofficial:
      'Ce texte n’est pas une page officielle du gouvernement des États-Unis et n’est pas affilié à ce gouvernement.',
    dated:
      'Tout ce que dit la page citée date de septembre 2023. Rien n’en a été vérifié depuis. Les programmes et les adresses ont peut-être changé. Vérifiez d’abord sur le site de l’ambassade elle-même.',
  },

  added: 'Ajouté par ce site',
} satisfies Content;
