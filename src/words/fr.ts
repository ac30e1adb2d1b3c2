import type { Content } from './types.js';

export const fr = {
  lang: 'fr',
  tag: 'fr',
  dir: 'ltr',
  translation: {
    reader: '',
    unread:
      'Traduction non officielle, non vérifiée par une personne francophone. L’anglais prime.',
    read: 'Traduction non officielle, vérifiée par {reader}. L’anglais prime.',
    original: 'Définition originale en anglais',
  },
  embassy: 'l’ambassade américaine à Monrovia',
  pageTitle: 'Contacts et informations',

  guide: {
    heading: 'Soutien aux défenseurs et défenseuses des droits humains',
    lead: 'Ce que le département d’État américain a dit en septembre 2023.',
  },

  definition: {
    heading: 'Qui est défenseur ou défenseuse des droits humains\u00a0?',
    intro:
      'En septembre 2023, le département d’État américain a défini les défenseurs et défenseuses comme',
    quotation:
      'des personnes travaillant seules ou en groupe, qui s’engagent de manière non violente pour la promotion et la protection des droits humains et des libertés fondamentales universellement reconnus',
    author: 'Département d’État des États-Unis (traduction non officielle)',
    who: 'On peut l’être, a-t-il dit, à tout âge, avec un handicap, sans condition d’origine ethnique, genre, orientation sexuelle, confession religieuse, région du monde, classe sociale ou milieu.',
    how: 'Le travail des défenseurs, a-t-il dit, varie selon le pays, le contexte et la profession.',
    examplesIntro: 'Six exemples, parmi d’autres\u00a0:',
    examples: [
      'Recueillir et diffuser des informations sur les violations des droits humains',
      'Aider les victimes de violations',
      'Mobiliser les gens pour que les auteurs de violations rendent des comptes et ne restent plus impunis',
      'Soutenir une meilleure gouvernance et de meilleures politiques publiques',
      'Aider à appliquer les traités de droits humains',
      'Éduquer et former d’autres personnes aux droits humains',
    ],
  },

  support: {
    heading: 'Le soutien selon le département d’État',
    intro:
      'En septembre 2023, le département d’État américain a cité onze formes de son soutien aux défenseurs et défenseuses, parmi d’autres\u00a0:',
    shown: 'Formes affichées ici\u00a0: {shown} sur {total}.',
    ways: [
      {
        title: 'Responsables des droits humains',
        text: 'désignés dans chaque poste (ambassade ou consulat), avec, parmi leurs tâches, le soutien à ces personnes.',
      },
      {
        title: 'Suivi et rapports',
        text: 'sur leur situation dans le monde entier, toute l’année et dans les rapports annuels sur les pratiques des pays en matière de droits de l’homme.',
      },
      {
        title: 'Contacts réguliers',
        text: 'avec ces personnes, y compris au niveau d’ambassadeurs et ambassadrices, et rencontres régulières entre elles et les responsables des droits humains et d’autres membres des ambassades.',
      },
      {
        title: 'Promotion de textes internationaux',
        text: 'qui protègent ces personnes, comme la Déclaration des Nations Unies sur les défenseurs des droits de l’homme, dans des instances réunissant de nombreux pays.',
      },
      {
        title: 'Action avec d’autres',
        text: '(gouvernements aux vues proches, ONU, organisations régionales, internationales ou les deux) face à des menaces précises contre ces personnes. Ensemble, efforts pour décourager les lois limitant les libertés de réunion, d’association ou d’expression, ou réduisant autrement l’espace d’action des défenseurs. L’ONU, a dit le département d’État, a des rapporteurs spéciaux (experts) dans chacun de ces domaines, dont un pour la situation des défenseurs.',
      },
      {
        title: 'Aide à se faire entendre',
        text: 'grâce à la diplomatie publique (contacts avec d’autres peuples) et aux projets locaux des postes. Aussi\u00a0: Prix annuel des défenseurs des droits de l’homme, Prix international du courage féminin et, chaque année en décembre, Semaine des droits de l’homme.',
      },
      {
        title: 'Encouragement aux gouvernements hôtes',
        text: '(pays où il y a un poste) à travailler avec ces personnes de façon constructive et à prendre au sérieux leurs informations et préoccupations.',
      },
      {
        title: 'Aide d’urgence',
        text: 'rapide, technique et financière que le gouvernement américain, a dit le département d’État, apporte aux défenseurs et défenseuses du monde entier. Par ailleurs, a-t-il dit, ce gouvernement aide des organisations qui ont des ennuis parce qu’elles promeuvent les droits humains, la démocratie et les questions du travail. Moyen\u00a0: le fonds «\u00a0{fund}\u00a0», avec des contributions de dix-neuf gouvernements donateurs. Aucune de ces aides n’a été qualifiée de droit, ni de subvention ouverte à tout le monde.',
      },
      {
        title: 'Visites en prison',
        text: '(quand c’est approprié), à domicile en cas d’assignation à résidence, ou aux familles si l’accès à la prison est impossible.',
      },
      {
        title: 'Présence aux audiences',
        text: 'de ces personnes et observation de leurs procès.',
      },
      {
        title: 'Aide pour obtenir une protection internationale',
        text: 'à la demande de ces personnes, a dit le département d’État. Moyens\u00a0: organisations internationales ou non gouvernementales (ONG), ou gouvernements, y compris, quand c’est approprié, celui des États-Unis.',
      },
    ],
  },

  contact: {
    heading: 'Contact de l’ambassade en septembre 2023',
    embassy: 'Ambassade des États-Unis à Monrovia, Libéria',
    who: 'Pour toute personne qui a subi du harcèlement ou de la violence parce qu’elle défend les droits humains au Libéria, et qui a besoin d’aide.',
    given: 'Adresse donnée sur une page du département d’État américain',
    copy: 'Copier l’adresse',
    write: 'Écrire un e-mail',
    copied: 'L’adresse a été copiée.',
    copyByTouch:
      'L’adresse n’est pas encore copiée. Appuyez longuement dessus, puis touchez « Copier ».',
    copyByKeys: 'L’adresse n’est pas encore copiée. Appuyez sur Ctrl+C (⌘C sur Mac).',
    notCopied: 'La copie a échoué. Sélectionnez l’adresse et copiez-la vous-même.',
    caution: 'Rien ne garantit que les messages à cette adresse soient encore lus.',
    inDanger:
      'Ce n’est pas un service d’urgence. En danger\u00a0? Contactez d’abord des personnes de confiance. Puis lisez «\u00a0Avant d’écrire\u00a0» plus bas.',
    notGivenHeading: 'Ce que la page américaine n’a pas dit',
    notGiven: [
      'La page américaine a seulement donné une adresse e-mail\u00a0: ni téléphone, ni adresse des bureaux, ni horaires. Elle n’a indiqué ni nom de personne à contacter, ni langue, ni clé pour chiffrer (verrouiller) les messages.',
      'Elle n’a pas dit si quelqu’un répond, ni quand, ni si les messages restent secrets, ni ce qui se passe ensuite.',
    ],
    adviceHeading: 'Avant d’écrire',
    adviceBy: 'Conseils de ce texte, pas de l’ambassade\u00a0:',
    advice: [
      'L’adresse à elle seule montre à qui vous demandez de l’aide.',
      'D’autres peuvent lire votre e-mail. Le chiffrement (verrouillage) ne cache pas qui écrit à qui, ni l’objet, ni l’heure.',
      'Premier message court\u00a0: aucun nom, fichier ou détail, et un objet qui ne révèle rien. Demandez un moyen plus sûr de communiquer.',
      'Utilisez un appareil et un compte seulement si vous avez de bonnes raisons de penser que personne d’autre ne peut y accéder. «\u00a0Écrire un e-mail\u00a0» peut utiliser un compte de cet appareil et montrer votre nom.',
      'Il reste des traces\u00a0: le message dans «\u00a0Envoyés\u00a0» ou les brouillons, l’adresse dans le presse-papiers (copier-coller), cette page dans l’historique du navigateur.',
      'Ne comptez pas sur une réponse. N’ouvrez ni lien ni fichier d’une réponse inattendue.',
      'Vérifiez l’adresse e-mail sur le site même de l’ambassade. Tapez vous-même l’adresse web.',
      'Le site où vous lisez ceci ne reçoit pas ce que vous écrivez. Votre e-mail n’est pas secret pour autant.',
    ],
  },

  partnerContact: {
    heading: 'Contact de l’ambassade',
    label: 'Contact ajouté par ce site',
    country: 'Pays\u00a0: {country}',
    noAddress: 'Aucune adresse e-mail n’a été indiquée.',
    source: 'Source indiquée par ce site\u00a0: {source}',
    published: 'Date indiquée par ce site\u00a0: {date}',
    notFromPage: 'Le contact ne vient pas de cette page.',
  },

  background: {
    heading: 'Contexte',
    objective: [
      'Objectif indiqué par le département d’État américain en septembre 2023\u00a0: que les défenseurs et défenseuses puissent promouvoir et défendre les droits humains sans obstacle ni restriction injustifiée. Et que ces personnes n’aient pas à craindre de représailles contre elles ou leur famille.',
      'Leur travail, a-t-il dit, fait partie intégrante d’une société civile dynamique (personnes et groupes hors du gouvernement). Investir dans les défenseurs et les soutenir, a-t-il dit, c’est aussi investir dans l’état de droit et la démocratie, et les soutenir.',
      'Chaque jour, a-t-il dit, beaucoup de gens de la société civile demandent l’aide du gouvernement américain. Les raisons\u00a0: des urgences, ou des objectifs à plus long terme qui rendent leurs pays plus justes et démocratiques.',
    ],
    context: [
      'La page américaine a parlé d’une montée des représailles, menaces et violences contre les défenseurs, y compris ceux qui agissent pour les droits des travailleurs et l’environnement. La raison donnée\u00a0: leur action pour que leurs gouvernements et des acteurs privés (comme des entreprises) rendent des comptes sur le respect des droits humains.',
      'Elle a qualifié la protection et le soutien de ces personnes de priorité essentielle de la politique étrangère américaine, dans le monde réel et le cyberespace.',
    ],
    timelineHeading: 'De 1948 à 2004',
    timeline: [
      { date: '1948', shown: '1948', text: 'Déclaration universelle des droits de l’homme' },
      {
        date: '1967-04-18',
        shown: '18 avril 1967',
        text: 'Le Libéria signe les deux Pactes internationaux (traités)\u00a0: droits civils et politiques\u00a0; droits économiques, sociaux et culturels. C’était le douzième État signataire, a dit la page américaine.',
      },
      {
        date: '1998',
        shown: '1998',
        text: 'Déclaration des Nations Unies sur les défenseurs des droits de l’homme, adoptée par consensus par l’Assemblée générale',
      },
      {
        date: '2004-09-22',
        shown: '22 septembre 2004',
        text: 'Le Libéria ratifie les deux Pactes (s’y engage). Dès lors, ils l’obligent à appliquer les droits et libertés de la Déclaration universelle.',
      },
    ],
    quotationIntro: 'La page américaine a cité\u00a0:',
    // The UN's own words, as they are quoted at https://srdefenders.org/who-is-an-hrd/the-declaration-on-human-rights-defenders/
    quotation:
      '«\u00a0Chacun a le droit, individuellement ou en association avec d’autres, de promouvoir la protection et la réalisation des droits de l’homme et des libertés fondamentales aux niveaux national et international.\u00a0»',
    author:
      'Déclaration des Nations Unies sur les défenseurs des droits de l’homme, article premier',
    roleHeading: 'Ce que la page américaine a dit des États-Unis',
    role: [
      'Que leur Constitution, leur Déclaration des droits et les 13e, 14e et 15e amendements protègent beaucoup de droits reconnus plus tard, au XXe siècle, par des textes internationaux',
      'Que les États-Unis ont joué un rôle central pour faire progresser ces droits',
      'Qu’ils soutiennent la Déclaration des Nations Unies de 1998',
      'Qu’ils continuent d’agir pour les libertés fondamentales et le rôle des défenseurs, avec des pays pris séparément et dans des instances réunissant de nombreux pays',
    ],
    guidelines:
      'La page américaine a cité les «\u00a0Directives concernant l’appui de la Mission diplomatique des États-Unis à la société civile et aux défenseurs des droits de l’homme\u00a0». Ces Directives, a-t-elle dit, résument et développent l’engagement américain pour le travail des défenseurs. Elles s’adressent, a-t-elle dit, principalement aux responsables des droits humains des missions américaines (comme les ambassades) et à la société civile du monde entier, défenseurs compris.',
  },

  provenance: {
    source:
      'Source\u00a0: page «\u00a0{title}\u00a0», apparemment publiée par {publisher}. Publication et dernière mise à jour\u00a0: {date}.',
    date: '12 septembre 2023',
    unnamedPublisher: 'une ambassade américaine',
    unchecked: 'Aucune vérification depuis.',
    checked:
      'Ce site dit avoir comparé l’adresse, et rien d’autre, à celle du site même de l’ambassade, le {date}.',
    mayHaveChanged:
      'Programmes et adresses ont peut-être changé. Consultez d’abord le site même de l’ambassade.',
    unofficial: 'Ce texte n’est pas une page officielle du gouvernement américain, ni lié à lui.',
  },

  added: 'Autre aide, ajoutée par ce site',
} satisfies Content;
