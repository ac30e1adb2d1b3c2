import type { Content } from './types.js';

export const es = {
  lang: 'es',
  tag: 'es',
  dir: 'ltr',
  translation: {
    reader: '',
    unread:
      'Esta es una traducción no oficial. Todavía no la ha revisado ninguna persona que tenga el español como lengua materna. El texto que vale es el texto en inglés.',
    read: 'Esta es una traducción no oficial, revisada por {reader}. El texto que vale es el texto en inglés.',
    original: 'La definición en inglés (original)',
  },
  embassy: 'la Embajada de los Estados Unidos en Monrovia',

  guide: {
    heading: 'Apoyo a las personas defensoras de los derechos humanos',
    lead: 'Lo que dijo el Departamento de Estado de los Estados Unidos en septiembre de 2023.',
  },

  definition: {
    heading: '¿Quiénes son las personas defensoras de los derechos humanos?',
    intro:
      'En septiembre de 2023, el Departamento de Estado de los Estados Unidos dio esta definición de las personas defensoras de los derechos humanos:',
    quotation:
      'personas que trabajan solas o en grupo y que abogan de manera no violenta por la promoción y la protección de los derechos humanos y las libertades fundamentales universalmente reconocidos',
    author: 'Departamento de Estado de los Estados Unidos (traducción no oficial)',
    who: 'Según dijo el Departamento, las personas defensoras pueden ser de cualquier edad, etnia, género, confesión religiosa u orientación sexual. Pueden tener cualquier origen, ser de cualquier clase social y venir de cualquier parte del mundo. Una persona con discapacidad también puede ser defensora.',
    how: 'Según el Departamento, la forma en que trabajan varía según el país, el contexto y la profesión.',
    examplesIntro: 'El Departamento dio seis ejemplos. No es una lista cerrada:',
    examples: [
      'Reunir información sobre violaciones de los derechos humanos y difundirla',
      'Apoyar a las víctimas de violaciones de los derechos humanos',
      'Unir a la gente para actuar, de modo que los responsables de esas violaciones rindan cuentas y nadie quede impune',
      'Apoyar una mejor forma de gobernar y mejores políticas públicas',
      'Contribuir a que se pongan en práctica los tratados de derechos humanos',
      'Educar y capacitar a otras personas en derechos humanos',
    ],
  },

  support: {
    heading: 'El apoyo que el Departamento de Estado dijo que daba a las personas defensoras',
    intro:
      'En septiembre de 2023, el Departamento de Estado de los Estados Unidos describió cómo protegía y apoyaba a las personas defensoras de los derechos humanos. Su descripción incluía once formas de hacerlo. No es una lista cerrada.',
    shown: 'Formas que se muestran aquí: {shown} de {total}.',
    ways: [
      {
        title: 'Una persona encargada de los derechos humanos en cada embajada o consulado',
        text: 'El Departamento dijo que en cada representación (embajada o consulado) había una persona designada como encargada de los derechos humanos. Según dijo, su trabajo incluía apoyar a las personas defensoras.',
      },
      {
        title: 'Informes sobre la situación de las personas defensoras',
        text: 'El Departamento dijo que documentaba la situación de las personas defensoras en todo el mundo e informaba sobre ella. Según dijo, lo hacía durante todo el año y en los «Informes por país sobre las prácticas de derechos humanos», que son anuales.',
      },
      {
        title: 'Contacto periódico',
        text: 'El Departamento dijo que mantenía un contacto periódico con las personas defensoras, también por parte de embajadoras y embajadores. Según dijo, la persona encargada de los derechos humanos y otro personal de la embajada se reunían periódicamente con ellas.',
      },
      {
        title: 'Textos internacionales que protegen a las personas defensoras',
        text: 'El Departamento dijo que impulsaba instrumentos internacionales (textos como las declaraciones) que protegen a las personas defensoras. Según dijo, lo hacía en foros multilaterales, donde se reúnen muchos países. Un ejemplo de esos textos es la Declaración de las Naciones Unidas sobre los Defensores de los Derechos Humanos.',
      },
      {
        title: 'Trabajo con otros gobiernos y con las Naciones Unidas',
        text: 'El Departamento dijo que trabajaba con gobiernos de ideas afines, con las Naciones Unidas y con organizaciones regionales, internacionales o de ambos tipos. Según dijo, juntos se ocupaban de amenazas concretas contra personas defensoras y desalentaban leyes que restringen las libertades de reunión, de asociación o de expresión, o que reducen de cualquier otra manera el espacio que esas personas tienen para su trabajo. Dijo también que las Naciones Unidas tenían personas expertas en cada uno de estos ámbitos: las relatoras o los relatores especiales. Según dijo, una de ellas se ocupaba de la situación de las personas defensoras de los derechos humanos.',
      },
      {
        title: 'Hacer oír la voz de las personas defensoras',
        text: 'El Departamento dijo que hacía oír la voz de las personas defensoras mediante la diplomacia pública (su contacto con la gente de otros países) y mediante proyectos locales de sus embajadas y consulados. Mencionó también el Premio a la Defensa de los Derechos Humanos, de cada año; el Premio Internacional a las Mujeres de Coraje, y la Semana de los Derechos Humanos, cada diciembre.',
      },
      {
        title: 'Alentar a los gobiernos a escuchar',
        text: 'El Departamento dijo que alentaba a los gobiernos anfitriones, es decir, los de los países donde están sus embajadas y consulados, a trabajar con las personas defensoras de manera constructiva. Dijo que también los alentaba a tomar en serio la información y las preocupaciones de esas personas.',
      },
      {
        title: 'Ayuda de emergencia',
        text: 'El Departamento dijo que el Gobierno de los Estados Unidos daba a personas defensoras de todo el mundo una ayuda de emergencia rápida, tanto técnica como financiera. Por separado, dijo que ese Gobierno ayudaba a organizaciones que se veían en problemas por promover los derechos humanos, la democracia y las cuestiones laborales. Según dijo, lo hacía mediante el fondo «{fund}», con contribuciones de diecinueve gobiernos donantes. El nombre significa «Salvavidas: fondo de asistencia para organizaciones de la sociedad civil en apuros». La página no presenta ninguna de las dos ayudas como un derecho ni como una subvención abierta a cualquiera.',
      },
      {
        title: 'Visitas en prisión o bajo arresto domiciliario',
        text: 'El Departamento dijo que visitaba a personas defensoras en prisión, cuando era apropiado, y en su casa a las que estaban bajo arresto domiciliario. Según dijo, si no era posible acceder a una persona defensora en prisión, visitaba a su familia.',
      },
      {
        title: 'Presencia en los tribunales',
        text: 'El Departamento dijo que asistía a audiencias de personas defensoras y que observaba sus juicios.',
      },
      {
        title: 'Protección internacional',
        text: 'El Departamento dijo que ayudaba a las personas defensoras, a petición de ellas, a obtener protección internacional. Según dijo, lo hacía por medio de organizaciones internacionales, organizaciones no gubernamentales (ONG) o gobiernos, incluido el de los Estados Unidos cuando era apropiado.',
      },
    ],
  },

  contact: {
    heading: 'Cómo ponerse en contacto con la embajada: información de septiembre de 2023',
    who: 'En septiembre de 2023, una página sobre el apoyo de los Estados Unidos a las personas defensoras de los derechos humanos indicaba un contacto. Según la página, es para personas que han sufrido acoso o violencia por defender los derechos humanos en Liberia y que necesitan ayuda.',
    whom: 'La página les pedía que se pusieran en contacto con {embassy} en esta dirección de correo electrónico:',
    copy: 'Copiar la dirección',
    write: 'Escribir un correo',
    writeNote:
      'Es posible que el programa de correo use una cuenta configurada en este dispositivo. Solo se rellena la dirección de destino.',
    copied: 'Dirección copiada.',
    selected: 'No se pudo copiar. Seleccione la dirección y cópiela manualmente.',
    caution:
      'Este no es un servicio de emergencia, y aquí nadie sabe si todavía se lee el correo que llega a esta dirección. No se quede esperando una respuesta. Busque también otra ayuda, con personas en las que confíe.',
    notGiven: [
      'La página da solo una dirección de correo electrónico. No da número de teléfono, dirección física ni horario, y no nombra a nadie de la embajada. No dice en qué idiomas se puede escribir ni da una clave para cifrar los mensajes (para que nadie más los lea).',
      'No dice si alguien responde ni cuándo. Tampoco dice si los mensajes se mantienen en privado ni qué pasa después de escribir.',
    ],
    contextHeading: 'A qué se enfrentan las personas defensoras, según la página',
    context: [
      'La página decía que las personas defensoras, incluidas las que se ocupan de los derechos laborales y del medio ambiente, se enfrentaban a cada vez más represalias, amenazas y violencia. El motivo que daba: trabajan para que sus gobiernos y los actores del sector privado, como las empresas, rindan cuentas y respeten los derechos humanos.',
      'La página decía que proteger y apoyar a las personas defensoras, tanto en el mundo real como en el ciberespacio, era una prioridad clave de la política exterior de los Estados Unidos.',
    ],
    adviceHeading: 'Antes de escribir',
    adviceBy: 'Estos consejos son de quienes prepararon este texto, no de la embajada.',
    advice: [
      'Otras personas podrían leer un correo electrónico común. Siempre se puede ver quién lo envía, quién lo recibe, el asunto y la hora.',
      'Escriba un primer mensaje corto, sin nombres, archivos ni detalles. Pida una forma más segura de comunicarse.',
      'Use un dispositivo y una cuenta solo si tiene motivos para creer que otras personas no pueden revisarlos.',
      'Quedan copias: el mensaje en «Enviados» o en los borradores, y la dirección en el portapapeles (la memoria de lo copiado).',
      'Lo que usted escribe no pasa por este sitio web. Pero no por eso es privado.',
      'Para comprobar la dirección de correo, teclee usted la dirección del sitio web de la propia embajada y compare la de correo con la que figura allí.',
    ],
  },

  partnerContact: {
    heading: 'Contacto de la embajada',
    label: 'Contacto añadido por este sitio web',
    country: 'País: {country}',
    address: 'Dirección de correo electrónico:',
    noAddress: 'No se dio ninguna dirección de correo electrónico.',
    source: 'Fuente indicada por este sitio web: {source}',
    published: 'Fecha indicada por este sitio web: {date}',
    notFromPage: 'Este contacto no procede de esa página.',
  },

  background: {
    heading: 'Contexto',
    objective: [
      'En septiembre de 2023, el Departamento de Estado de los Estados Unidos expuso su objetivo: que las personas defensoras puedan promover y defender los derechos humanos sin restricciones indebidas ni trabas, y sin temor a represalias contra ellas o contra sus familias.',
      'Dijo que el trabajo de las personas defensoras era parte integral de una sociedad civil dinámica (personas y grupos que actúan fuera del gobierno). Según dijo, invertir en ellas y apoyarlas es también invertir en el Estado de derecho y en la democracia, y apoyarlos.',
      'Dijo que cada día muchas personas de la sociedad civil pedían ayuda al Gobierno de los Estados Unidos, en emergencias y para objetivos a más largo plazo que hagan sus países más justos y más democráticos.',
    ],
    timelineHeading: 'De 1948 a 2004',
    timeline: [
      {
        date: '1948',
        shown: '1948',
        text: 'Declaración Universal de Derechos Humanos',
      },
      {
        date: '1967-04-18',
        shown: '18 de abril de 1967',
        text: 'Liberia firma los dos Pactos Internacionales (tratados): el de Derechos Civiles y Políticos y el de Derechos Económicos, Sociales y Culturales. Según la página, es el duodécimo Estado que los firma.',
      },
      {
        date: '1998',
        shown: '1998',
        text: 'La Asamblea General de las Naciones Unidas aprueba por consenso la Declaración sobre los Defensores de los Derechos Humanos.',
      },
      {
        date: '2004-09-22',
        shown: '22 de septiembre de 2004',
        text: 'Liberia ratifica los dos Pactos (acepta quedar obligada por ellos). Una vez ratificados, los Pactos exigen a un Estado, y por tanto a Liberia, que ponga en práctica los derechos y las libertades que proclama la Declaración Universal.',
      },
    ],
    quotationIntro:
      'La página cita, en inglés, la Declaración de las Naciones Unidas sobre los Defensores de los Derechos Humanos. Este es su artículo 1 en la versión en español de las Naciones Unidas:',
    // The UN's own words, as they are quoted at
    // https://defensorba.org.ar/micrositios/pronunciamientosddhh/31.html, where the first of the two
    // commas is missing; Article 12 has both.
    quotation:
      '«Toda persona tiene derecho, individual o colectivamente, a promover y procurar la protección y realización de los derechos humanos y las libertades fundamentales en los planos nacional e internacional».',
    author: 'Declaración de las Naciones Unidas sobre los Defensores de los Derechos Humanos',
    roleHeading: 'Lo que decía la página sobre los Estados Unidos',
    role: [
      'Según la página, la Constitución de los Estados Unidos, la Carta de Derechos y las enmiendas 13, 14 y 15 protegen muchos derechos que los textos internacionales reconocieron después, en el siglo XX. La página decía que los Estados Unidos habían tenido un papel central en el avance de esos derechos.',
      'La página decía que los Estados Unidos apoyaban la Declaración de las Naciones Unidas sobre los Defensores de los Derechos Humanos. Decía también que seguían trabajando por las libertades fundamentales y por el papel de las personas defensoras, con países por separado y en foros multilaterales.',
      'La página mencionaba las «Directrices para el apoyo de las misiones diplomáticas de los Estados Unidos a la sociedad civil y a los defensores de los derechos humanos». Según la página, exponen este compromiso de los Estados Unidos y lo amplían. Se dirigen principalmente a las personas encargadas de los derechos humanos en las misiones diplomáticas (como las embajadas) y a la sociedad civil de todo el mundo, incluidas las personas defensoras.',
    ],
  },

  provenance: {
    source:
      'Fuente: lo que dijo el Departamento de Estado de los Estados Unidos en la página {title} (en inglés), publicada y actualizada por última vez el {date}. Hasta donde se sabe, la publicó {publisher}.',
    date: '12 de septiembre de 2023',
    unnamedPublisher: 'una embajada de los Estados Unidos',
    unofficial:
      'Este texto no es una página oficial del Gobierno de los Estados Unidos y no está vinculado a ese Gobierno.',
    dated:
      'Todo lo que dice esa página corresponde a septiembre de 2023 y no se ha comprobado desde entonces. Los programas y las direcciones pueden haber cambiado. Consulte primero el sitio web de la propia embajada.',
  },

  added: 'Añadido por este sitio web',
} satisfies Content;
