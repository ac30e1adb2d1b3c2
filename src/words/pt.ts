import type { Content } from './types.js';

export const pt = {
  lang: 'pt',
  tag: 'pt-BR',
  dir: 'ltr',
  translation: {
    reader: '',
    unread: 'Tradução não oficial, sem revisão por falante nativo. Vale o texto inglês.',
    read: 'Tradução não oficial, revisada por {reader}. Vale o texto inglês.',
    original: 'Definição original (inglês)',
  },
  // With the preposition that the source line needs: “página aparentemente da Embaixada…”.
  embassy: 'da Embaixada dos EUA em Monróvia',
  pageTitle: 'Contatos e informações',

  guide: {
    heading: 'Apoio a defensores e defensoras de direitos humanos',
    lead: 'O que o Departamento de Estado dos EUA disse em setembro de 2023.',
  },

  definition: {
    heading: 'Quem é defensor ou defensora de direitos humanos?',
    intro:
      'Em setembro de 2023, o Departamento de Estado dos EUA definiu defensores de direitos humanos como',
    quotation:
      'pessoas que, trabalhando sozinhas ou em grupos, defendem de forma não violenta a promoção e a proteção dos direitos humanos e das liberdades fundamentais universalmente reconhecidos',
    author: 'Departamento de Estado dos EUA (tradução não oficial)',
    who: 'Disse que defensores podem ter qualquer idade, etnia, gênero, orientação sexual ou denominação religiosa. Podem vir de qualquer parte do mundo, classe social ou origem, com ou sem deficiência.',
    how: 'Disse que a maneira de trabalhar varia conforme país, contexto e profissão.',
    examplesIntro: 'Citou seis exemplos, não uma lista completa:',
    examples: [
      'Reunir e compartilhar informações sobre violações de direitos humanos',
      'Apoiar vítimas de violações',
      'Mobilizar pessoas para que quem viola direitos responda por isso e não fique mais impune',
      'Apoiar melhores formas de governar e melhores políticas públicas',
      'Ajudar a aplicar tratados de direitos humanos',
      'Educar e capacitar outras pessoas em direitos humanos',
    ],
  },

  support: {
    heading: 'Apoio que o Departamento de Estado disse dar a defensores e defensoras',
    intro:
      'Em setembro de 2023, o Departamento de Estado dos EUA citou onze formas de apoio, não uma lista completa:',
    shown: 'Mostradas aqui: {shown} de {total}.',
    ways: [
      {
        title: 'Responsável por Direitos Humanos',
        text: 'em cada embaixada ou consulado, pessoa designada cujo trabalho inclui apoiar defensores.',
      },
      {
        title: 'Registro e relato da situação',
        text: 'de defensores no mundo inteiro, o ano todo e nos Relatórios anuais sobre Práticas de Direitos Humanos por País.',
      },
      {
        title: 'Contato regular',
        text: 'com defensores, inclusive em nível de embaixador ou embaixadora, e reuniões regulares de defensores com Responsáveis por Direitos Humanos e outro pessoal da embaixada.',
      },
      {
        title: 'Promoção de textos internacionais',
        text: 'que protegem defensores, como a Declaração da ONU sobre os Defensores dos Direitos Humanos, em fóruns que reúnem muitos países.',
      },
      {
        title: 'Trabalho em parceria',
        text: '(governos de ideias semelhantes, ONU e organizações regionais, internacionais ou ambas) sobre ameaças específicas a defensores. Em conjunto, desestímulo a leis que limitem reunião, associação ou expressão, ou de outra forma a atuação de defensores. A ONU, disse o Departamento, tem relatorias especiais (com especialistas) em cada uma dessas áreas, inclusive uma sobre a situação de defensores.',
      },
      {
        title: 'Mais voz para defensores',
        text: 'pela diplomacia pública (contato dos EUA com outros povos) e por projetos locais das embaixadas e consulados. Também o Prêmio anual de Defensores dos Direitos Humanos, o Prêmio Internacional Mulheres de Coragem e, a cada dezembro, a Semana dos Direitos Humanos.',
      },
      {
        title: 'Incentivo à cooperação de governos',
        text: 'dos países onde ficam as embaixadas: trabalhar de forma construtiva com defensores e levar a sério as informações e preocupações dessas pessoas.',
      },
      {
        title: 'Ajuda de emergência',
        text: 'rápida, técnica e financeira que, disse o Departamento, o governo dos EUA dá a defensores no mundo todo. Separadamente, disse que o governo dos EUA ajuda organizações que enfrentam problemas por promoverem direitos humanos, democracia e questões trabalhistas. O meio: o fundo “{fund}”, com contribuições de dezenove governos doadores. Não disse que essas ajudas fossem um direito, nem verba aberta a todos.',
      },
      {
        title: 'Visitas a defensores na prisão',
        text: '(quando apropriado); em casa, se em prisão domiciliar; ou à família, se não houver acesso à prisão.',
      },
      {
        title: 'Presença em audiências',
        text: 'e observação de julgamentos de quem defende direitos humanos.',
      },
      {
        title: 'Proteção internacional',
        text: 'que, disse o Departamento, ele ajuda defensores a obter, se pedirem. O meio: organizações internacionais ou não governamentais (ONGs), ou governos, inclusive o dos EUA quando apropriado.',
      },
    ],
  },

  contact: {
    heading: 'Contato da embaixada em setembro de 2023',
    embassy: 'Embaixada dos EUA em Monróvia, Libéria',
    who: 'Para quem sofreu assédio (intimidação, perseguição etc.) ou violência por defender direitos humanos na Libéria e precisa de ajuda.',
    given: 'Indicado numa página do Departamento de Estado dos EUA',
    copy: 'Copiar endereço',
    write: 'Escrever e-mail',
    copied: 'Endereço copiado.',
    copyByTouch: 'Endereço ainda não copiado. Toque nele e segure. Depois toque em “Copiar”.',
    copyByKeys: 'Endereço ainda não copiado. Pressione Ctrl+C (⌘C no Mac).',
    notCopied: 'Não foi possível copiar. Selecione o endereço e copie-o manualmente.',
    caution: 'Não há certeza de que alguém ainda leia os e-mails enviados a este endereço.',
    inDanger:
      'Não é serviço de emergência. Em perigo, procure primeiro pessoas de confiança. Depois leia “Antes de escrever”, abaixo.',
    notGivenHeading: 'O que a página dos EUA não disse',
    notGiven: [
      'A página dos EUA só deu um e-mail, sem telefone, endereço físico nem horário de atendimento. Não disse com quem falar nem em que língua, nem deu chave para criptografar (embaralhar) mensagens.',
      'Também não disse se ou quando alguém responde, se as mensagens ficam em segredo, nem o que acontece depois.',
    ],
    adviceHeading: 'Antes de escrever',
    adviceBy: 'Conselhos de quem fez este texto, não da embaixada:',
    advice: [
      'Basta ver o endereço para saber a quem você pede ajuda.',
      'Outras pessoas podem conseguir ler e-mails. Criptografar (embaralhar) não esconde quem envia ou recebe, o assunto nem a hora.',
      'Se escrever, comece com uma mensagem curta, sem nomes, anexos nem detalhes. No “Assunto”, não revele nada. Peça um jeito mais seguro de conversar.',
      'Só use aparelho e conta se tiver bons motivos para achar que ninguém mais entra neles. “Escrever e-mail” pode usar uma conta deste aparelho e mostrar seu nome.',
      'Ficam rastros: a mensagem em “Enviados” ou rascunhos, o endereço copiado na memória (área de transferência), e esta página no histórico do navegador.',
      'Não conte com uma resposta. Não abra links nem anexos de resposta que não esperava.',
      'Confira o endereço de e-mail no site da própria embaixada. Digite o endereço do site, sem clicar em links.',
      'Este site não recebe o que você escreve. Mesmo assim, seu e-mail não é privado.',
    ],
  },

  partnerContact: {
    heading: 'Contato da embaixada',
    label: 'Contato acrescentado por este site',
    country: 'País: {country}',
    noAddress: 'Nenhum endereço de e-mail foi indicado.',
    source: 'Fonte indicada por este site: {source}',
    published: 'Data indicada por este site: {date}',
    notFromPage: 'O contato não vem dessa página.',
  },

  background: {
    heading: 'Contexto',
    objective: [
      'Em setembro de 2023, o Departamento de Estado dos EUA declarou seu objetivo: que defensores e defensoras possam promover e defender direitos humanos sem obstáculos nem restrições indevidas. E também que não precisem temer represálias contra si ou suas famílias.',
      'Chamou esse trabalho de parte integrante de uma sociedade civil ativa (pessoas e grupos fora do governo). Disse que apoiar defensores e investir neles é fazer o mesmo pelo Estado de direito e pela democracia.',
      'Disse que muita gente da sociedade civil pede diariamente ajuda ao governo dos EUA, em emergências e para, a longo prazo, tornar seus países mais justos e democráticos.',
    ],
    context: [
      'A página dos EUA disse que defensores, inclusive de direitos trabalhistas e do meio ambiente, enfrentam cada vez mais represálias, ameaças e violência. O motivo que deu: cobram de seus governos e do setor privado (como empresas) respeito aos direitos humanos.',
      'Chamou de prioridade fundamental da política externa dos EUA a proteção e o apoio a defensores, no mundo real e no digital.',
    ],
    timelineHeading: 'De 1948 a 2004',
    timeline: [
      { date: '1948', shown: '1948', text: 'Declaração Universal dos Direitos Humanos' },
      {
        date: '1967-04-18',
        shown: '18 de abril de 1967',
        text: 'A Libéria assina os dois Pactos Internacionais (tratados): direitos civis e políticos; direitos econômicos, sociais e culturais. Foi o décimo segundo país, disse a página dos EUA.',
      },
      {
        date: '1998',
        shown: '1998',
        text: 'Declaração da ONU sobre os Defensores dos Direitos Humanos, adotada por consenso pela Assembleia Geral',
      },
      {
        date: '2004-09-22',
        shown: '22 de setembro de 2004',
        text: 'A Libéria ratifica os dois Pactos (obriga-se a cumpri-los). A partir daí, disse a página dos EUA, eles exigem que o país aplique os direitos e liberdades da Declaração Universal.',
      },
    ],
    quotationIntro: 'A página dos EUA citou este texto:',
    quotation:
      'Todas as pessoas têm o direito, individualmente e em associação com outras, de promover e de se esforçar por alcançar a proteção e a realização dos direitos humanos e das liberdades fundamentais, nos planos nacional e internacional.',
    author:
      'Declaração da ONU sobre os Defensores dos Direitos Humanos, artigo 1º (tradução não oficial)',
    roleHeading: 'O que a página dos EUA disse em 2023 sobre os Estados Unidos',
    role: [
      'Que sua Constituição, Carta de Direitos e 13ª, 14ª e 15ª Emendas protegem muitos direitos que textos internacionais reconheceram depois, no século XX',
      'Que os EUA tiveram papel central no avanço desses direitos',
      'Que os EUA apoiam a Declaração da ONU sobre os Defensores dos Direitos Humanos',
      'Que os EUA continuam trabalhando, país a país e em fóruns multilaterais, pelas liberdades fundamentais e pelo papel de defensores',
    ],
    guidelines:
      'Citou as “Diretrizes para o Apoio das Missões Diplomáticas dos Estados Unidos à Sociedade Civil e aos Defensores dos Direitos Humanos”. Disse que resumem e desenvolvem o compromisso dos EUA com o trabalho de defensores. Disse também que se dirigem principalmente a Responsáveis por Direitos Humanos nas missões dos EUA (como embaixadas) e à sociedade civil no mundo todo, inclusive defensores.',
  },

  provenance: {
    source:
      'Fonte: “{title}”, página aparentemente {publisher}; publicação e última atualização: {date}.',
    date: '12 de setembro de 2023',
    unnamedPublisher: 'de uma embaixada dos EUA',
    unchecked: 'Sem verificação desde então.',
    checked:
      'Este site diz que, em {date}, comparou o e-mail, e nada mais, com o site da própria embaixada.',
    mayHaveChanged:
      'Programas e endereços podem ter mudado. Consulte primeiro o site da própria embaixada.',
    unofficial: 'Este texto não é página oficial do governo dos EUA nem está ligado a ele.',
  },

  added: 'Mais ajuda, acrescentada por este site',
} satisfies Content;
