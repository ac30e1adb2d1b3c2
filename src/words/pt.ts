import type { Content } from './types.js';

export const pt = {
  lang: 'pt',
  tag: 'pt-BR',
  dir: 'ltr',
  translation: {
    reader: '',
    unread:
      'Esta é uma tradução não oficial. Ainda não foi verificada por uma pessoa que tenha o português como língua materna. O texto em inglês é o que vale.',
    read: 'Esta é uma tradução não oficial, verificada por {reader}. O texto em inglês é o que vale.',
    original: 'A definição em inglês (original)',
  },
  embassy: 'Embaixada dos Estados Unidos em Monróvia',

  guide: {
    heading: 'Apoio a defensores e defensoras de direitos humanos',
    lead: 'O que o Departamento de Estado dos Estados Unidos disse em setembro de 2023.',
  },

  definition: {
    heading: 'Quem é defensor ou defensora de direitos humanos?',
    intro:
      'Em setembro de 2023, o Departamento de Estado dos Estados Unidos deu esta definição de defensores e defensoras de direitos humanos:',
    quotation:
      'pessoas que, trabalhando sozinhas ou em grupos, defendem de forma não violenta a promoção e a proteção dos direitos humanos e liberdades fundamentais universalmente reconhecidos',
    author: 'Departamento de Estado dos Estados Unidos (tradução não oficial)',
    who: 'Pessoas de qualquer idade, etnia, gênero, confissão religiosa ou orientação sexual podem ser defensoras, disse o Departamento. Podem ter qualquer origem, pertencer a qualquer classe social e vir de qualquer parte do mundo. Uma pessoa com deficiência também pode ser defensora.',
    how: 'Segundo o Departamento, a maneira de trabalhar de defensores e defensoras varia conforme o país, o contexto e a profissão.',
    examplesIntro: 'O Departamento deu seis exemplos, que não são o limite:',
    examples: [
      'Reunir e partilhar informações sobre violações de direitos humanos',
      'Ajudar vítimas de violações de direitos humanos',
      'Mobilizar pessoas para agir, de modo que os responsáveis por violações respondam por elas e ninguém fique impune',
      'Apoiar uma maneira melhor de governar e melhores políticas públicas',
      'Ajudar a pôr em prática os tratados de direitos humanos',
      'Educar e formar outras pessoas em direitos humanos',
    ],
  },

  support: {
    heading: 'Como o Departamento de Estado disse que apoia quem defende os direitos humanos',
    intro:
      'Em setembro de 2023, o Departamento de Estado dos Estados Unidos descreveu como protege e apoia defensores e defensoras de direitos humanos. A descrição incluiu onze formas, que não são o limite.',
    shown: 'Mostradas aqui: {shown} de {total}.',
    ways: [
      {
        title: 'Oficial de Direitos Humanos em cada embaixada ou consulado',
        text: 'O Departamento disse que, em cada posto (embaixada ou consulado), uma pessoa é designada Oficial de Direitos Humanos. O trabalho dessa pessoa, disse, inclui o apoio a defensores e defensoras.',
      },
      {
        title: 'Relatórios sobre a situação de quem defende os direitos humanos',
        text: 'O Departamento disse que documenta e relata a situação de defensores e defensoras em todo o mundo. Segundo disse, faz isso ao longo de todo o ano e nos Relatórios sobre Práticas de Direitos Humanos por País, que são anuais.',
      },
      {
        title: 'Contato regular',
        text: 'O Departamento disse que mantém contato regular com defensores e defensoras, inclusive por meio de embaixadores e embaixadoras. Segundo disse, Oficiais de Direitos Humanos e outras pessoas que trabalham nas embaixadas reúnem-se regularmente com defensores e defensoras.',
      },
      {
        title: 'Textos internacionais que protegem quem defende os direitos humanos',
        text: 'O Departamento disse que promove instrumentos internacionais (textos como declarações) que protegem defensores e defensoras. Segundo disse, faz isso em fóruns multilaterais, onde muitos países se reúnem. Um exemplo desses textos é a Declaração da ONU sobre os Defensores dos Direitos Humanos.',
      },
      {
        title: 'Trabalho com outros governos e com a ONU',
        text: 'O Departamento disse que trabalha com governos de ideias semelhantes, com a ONU e com organizações regionais ou internacionais, ou com ambas. Segundo disse, em conjunto, ocupam-se de ameaças específicas a defensores e defensoras e desencorajam leis que limitam as liberdades de reunião, de associação ou de expressão, ou que limitam de qualquer outra forma o espaço que essas pessoas têm para trabalhar. Em cada uma dessas áreas, disse, a ONU tem especialistas com o cargo de relator especial ou relatora especial. Um desses cargos trata da situação das pessoas defensoras de direitos humanos.',
      },
      {
        title: 'Fazer ouvir a voz de quem defende os direitos humanos',
        text: 'O Departamento disse que faz ouvir a voz de defensores e defensoras por meio da diplomacia pública (contato com pessoas de outros países) e de projetos locais das embaixadas e consulados. Mencionou também o Prêmio Anual de Defensores dos Direitos Humanos, o Prêmio Internacional Mulheres de Coragem e, em dezembro de cada ano, a Semana dos Direitos Humanos.',
      },
      {
        title: 'Incentivar os governos a ouvir',
        text: 'O Departamento disse que incentiva os governos anfitriões, os dos países onde ficam as embaixadas e os consulados dos Estados Unidos, a trabalhar com defensores e defensoras de forma construtiva. Segundo disse, também os incentiva a levar a sério as informações e as preocupações dessas pessoas.',
      },
      {
        title: 'Ajuda de emergência',
        text: 'O Departamento disse que o governo dos Estados Unidos dá a defensores e defensoras em todo o mundo ajuda rápida de emergência, tanto técnica como financeira. À parte, disse que esse governo ajuda organizações que passam a ter problemas por promoverem os direitos humanos, a democracia e questões laborais (de trabalho). Segundo disse, faz isso por meio do fundo “{fund}”, com contribuições de dezenove governos doadores. O nome quer dizer “Linha de vida: fundo de ajuda a organizações da sociedade civil em grandes dificuldades”. A página não apresenta nenhuma das duas ajudas como um direito, nem como um financiamento aberto a todas as pessoas ou organizações.',
      },
      {
        title: 'Visitas a quem está na prisão ou em prisão domiciliar',
        text: 'O Departamento disse que visita defensores e defensoras na prisão, quando apropriado, e visita em casa as pessoas defensoras que estão em prisão domiciliar. Segundo disse, se não for possível ter acesso a uma pessoa defensora na prisão, visita a família dessa pessoa.',
      },
      {
        title: 'Presença nos tribunais',
        text: 'O Departamento disse que comparece a audiências e observa julgamentos de quem defende os direitos humanos.',
      },
      {
        title: 'Proteção internacional',
        text: 'O Departamento disse que ajuda defensores e defensoras, a pedido dessas pessoas, a obter proteção internacional. Segundo disse, faz isso por meio de organizações internacionais, organizações não governamentais (ONGs) ou governos, incluindo o governo dos Estados Unidos quando apropriado.',
      },
    ],
  },

  contact: {
    heading: 'Como entrar em contato com a embaixada (informações de setembro de 2023)',
    who: 'Em setembro de 2023, uma página sobre o apoio dos Estados Unidos a defensores e defensoras de direitos humanos indicou um contato. Segundo a página, é para pessoas que sofreram assédio (como intimidação) ou violência por causa da sua defesa dos direitos humanos na Libéria e que precisam de ajuda.',
    whom: 'A página pediu a essas pessoas que entrassem em contato com a embaixada ({embassy}) por este endereço de e-mail:',
    copy: 'Copiar endereço',
    write: 'Escrever e-mail',
    writeNote:
      'O programa de e-mail pode usar uma conta que já está neste aparelho. Só o endereço de destino vem preenchido.',
    copied: 'Endereço copiado.',
    selected: 'Não foi possível copiar. Selecione o endereço e copie-o manualmente.',
    caution:
      'Este endereço não é um serviço de emergência, e ninguém aqui sabe se as mensagens ainda são lidas. Não conte com uma resposta. Peça também outra ajuda a pessoas em quem confia.',
    notGiven: [
      'A página dá apenas um endereço de e-mail. Não dá número de telefone, endereço físico nem horário de atendimento, e não diz o nome de ninguém da embaixada. Não diz que línguas podem ser usadas e não dá nenhuma chave para cifrar (proteger com código) as mensagens.',
      'A página não diz se alguém responde, nem quando. Também não diz se as mensagens são mantidas em sigilo, nem o que acontece depois de alguém escrever.',
    ],
    contextHeading: 'O que defensores e defensoras enfrentam, segundo a página',
    context: [
      'A página disse que defensores e defensoras, incluindo quem se dedica aos direitos no trabalho e ao meio ambiente, enfrentam cada vez mais retaliações, ameaças e violência. O motivo que indicou: trabalham para que os seus governos e o setor privado, como as empresas, respeitem os direitos humanos e prestem contas disso.',
      'A página descreveu a proteção e o apoio a defensores e defensoras como uma prioridade fundamental da política externa dos Estados Unidos, tanto no mundo real como no ciberespaço.',
    ],
    adviceHeading: 'Antes de escrever',
    adviceBy: 'Estes conselhos são de quem fez este texto, não da embaixada.',
    advice: [
      'Outras pessoas podem conseguir ler um e-mail comum. É sempre possível ver quem envia, quem recebe, o assunto e a hora.',
      'Escreva uma primeira mensagem curta, sem nomes, anexos nem detalhes. Peça uma maneira mais segura de conversar.',
      'Só use um aparelho e uma conta se tiver motivos para acreditar que outras pessoas não conseguem ver o que há neles.',
      'Ficam cópias: a mensagem em “Enviados” ou nos rascunhos, o endereço na área de transferência (a memória do que foi copiado).',
      'A sua mensagem não passa por este site. Isso não quer dizer que seja privada.',
      'Para conferir o endereço de e-mail, digite no navegador, letra por letra, o endereço do site da própria embaixada e compare com o que está lá.',
    ],
  },

  partnerContact: {
    heading: 'Contato da embaixada',
    label: 'Contato acrescentado por este site',
    country: 'País: {country}',
    address: 'Endereço de e-mail:',
    noAddress: 'Nenhum endereço de e-mail foi indicado.',
    source: 'Fonte indicada por este site: {source}',
    published: 'Data indicada por este site: {date}',
    notFromPage: 'Este contato não vem dessa página.',
  },

  background: {
    heading: 'Contexto',
    objective: [
      'Em setembro de 2023, o Departamento de Estado dos Estados Unidos indicou o seu objetivo: que defensores e defensoras possam promover e defender os direitos humanos sem obstáculos nem restrições indevidas, e sem medo de represálias contra si ou contra as suas famílias.',
      'O Departamento disse que o trabalho de defensores e defensoras é parte integrante de uma sociedade civil ativa (pessoas e grupos que atuam fora do governo). Investir em defensores e defensoras e apoiá-los, disse o Departamento, é igualmente investir no Estado de direito e na democracia e apoiá-los.',
      'Todos os dias, disse o Departamento, muitas pessoas da sociedade civil pedem ajuda ao governo dos Estados Unidos, em emergências e para objetivos de prazo mais longo, que tornam os seus países mais justos e mais democráticos.',
    ],
    timelineHeading: 'De 1948 a 2004',
    timeline: [
      {
        date: '1948',
        shown: '1948',
        text: 'Declaração Universal dos Direitos Humanos',
      },
      {
        date: '1967-04-18',
        shown: '18 de abril de 1967',
        text: 'A Libéria assina os dois Pactos Internacionais (tratados): um sobre direitos civis e políticos, o outro sobre direitos econômicos, sociais e culturais. Segundo a página, é o décimo segundo Estado a assinar.',
      },
      {
        date: '1998',
        shown: '1998',
        text: 'A Assembleia Geral da ONU adota por consenso a Declaração da ONU sobre os Defensores dos Direitos Humanos.',
      },
      {
        date: '2004-09-22',
        shown: '22 de setembro de 2004',
        text: 'A Libéria ratifica os dois Pactos (aceita ficar obrigada por eles). Com a ratificação, os Pactos exigem que cada Estado que os ratifica, e portanto a Libéria, ponha em prática os direitos e as liberdades que a Declaração Universal proclama.',
      },
    ],
    quotationIntro:
      'A página cita a Declaração da ONU sobre os Defensores dos Direitos Humanos (é o seu artigo 1º):',
    quotation:
      'Todas as pessoas têm o direito, individualmente e em associação com outras, de promover e de se esforçar por alcançar a proteção e a realização dos direitos humanos e das liberdades fundamentais, nos planos nacional e internacional.',
    author: 'Declaração da ONU sobre os Defensores dos Direitos Humanos (tradução não oficial)',
    roleHeading: 'O que a página disse sobre os Estados Unidos',
    role: [
      'Segundo a página, a Constituição dos Estados Unidos, a sua Carta de Direitos e as 13ª, 14ª e 15ª Emendas protegem muitos direitos que textos internacionais reconheceram mais tarde, no século XX. A página disse que os Estados Unidos tiveram um papel central no avanço desses direitos.',
      'A página disse que os Estados Unidos apoiam a Declaração da ONU sobre os Defensores dos Direitos Humanos. Disse também que continuam a trabalhar pelas liberdades fundamentais e pelo papel de defensores e defensoras, com países individualmente e em fóruns multilaterais.',
      'A página mencionou as “Diretrizes para o Apoio das Missões Diplomáticas dos Estados Unidos à Sociedade Civil e aos Defensores dos Direitos Humanos”. Disse que elas expõem em linhas gerais e desenvolvem esse compromisso dos Estados Unidos. Dirigem-se principalmente a Oficiais de Direitos Humanos nas missões diplomáticas (como embaixadas) e à sociedade civil em todo o mundo, incluindo defensores e defensoras.',
    ],
  },

  provenance: {
    source:
      'Fonte: o que o Departamento de Estado dos Estados Unidos disse na página {title} (em inglês), publicada e atualizada pela última vez em {date}. Até onde se sabe, quem a publicou foi: {publisher}.',
    date: '12 de setembro de 2023',
    unnamedPublisher: 'uma embaixada dos Estados Unidos',
    unofficial:
      'O que se lê aqui não é uma página oficial do governo dos Estados Unidos e não tem vínculo com esse governo.',
    dated:
      'Tudo o que a página citada diz é de setembro de 2023 e não foi verificado desde então. Programas e endereços podem ter mudado. Consulte primeiro o site da própria embaixada.',
  },

  added: 'Acrescentado por este site',
} satisfies Content;
