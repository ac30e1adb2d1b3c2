import type { Content } from './types.js';

export const es = {
  lang: 'es',
  tag: 'es',
  dir: 'ltr',
  translation: {
    reader: '',
    unread: 'Traducción no oficial, no revisada por hablantes nativos. Vale el original inglés.',
    read: 'Traducción no oficial, revisada por {reader}. Vale el original inglés.',
    original: 'Definición original en inglés',
  },
  embassy: 'la embajada estadounidense en Monrovia',
  pageTitle: 'Contactos e información',

  guide: {
    heading: 'Apoyo a personas defensoras de derechos humanos',
    lead: 'Lo que dijo el Departamento de Estado estadounidense en septiembre de 2023.',
  },

  definition: {
    heading: '¿Quién es persona defensora de derechos humanos?',
    intro:
      'En septiembre de 2023, el Departamento de Estado estadounidense definió a las personas defensoras de derechos humanos como',
    quotation:
      'personas que, trabajando solas o en grupo, abogan de manera no violenta por la promoción y protección de los derechos humanos y las libertades fundamentales universalmente reconocidos',
    author: 'Departamento de Estado estadounidense (traducción no oficial)',
    who: 'Dijo que pueden ser de cualquier edad, etnia, género, orientación sexual, confesión religiosa, clase social, origen o parte del mundo, con o sin discapacidad.',
    how: 'Dijo que trabajan de forma distinta según país, contexto y profesión.',
    examplesIntro: 'Seis ejemplos, no una lista completa:',
    examples: [
      'Reunir y compartir información sobre violaciones de derechos humanos',
      'Apoyar a víctimas de violaciones de derechos humanos',
      'Movilizar a la gente para que quienes violan derechos rindan cuentas y ya no queden impunes',
      'Apoyar mejores formas de gobernar y mejores políticas públicas',
      'Ayudar a cumplir los tratados de derechos humanos',
      'Educar y capacitar en derechos humanos',
    ],
  },

  support: {
    heading: 'Apoyo a personas defensoras: lo que dijo el Departamento de Estado',
    intro:
      'En septiembre de 2023, el Departamento de Estado estadounidense nombró once formas de apoyo, no una lista completa:',
    shown: 'Se muestran aquí: {shown} de {total}.',
    ways: [
      {
        title: 'Una funcionaria o un funcionario de derechos humanos',
        text: 'asignados a cada embajada o consulado, con el apoyo a personas defensoras entre sus tareas.',
      },
      {
        title: 'Documentación e informes',
        text: 'sobre la situación mundial de personas defensoras, todo el año y en los «Informes por país sobre las prácticas de derechos humanos» anuales.',
      },
      {
        title: 'Contacto periódico',
        text: 'con personas defensoras, también a nivel de embajador. Además, reuniones periódicas de ellas con la funcionaria o el funcionario de derechos humanos y otro personal de la embajada.',
      },
      {
        title: 'Impulso a textos internacionales',
        text: 'que protegen a personas defensoras, como la Declaración de la ONU sobre los Defensores de los Derechos Humanos, en foros multilaterales (de muchos países).',
      },
      {
        title: 'Trabajo conjunto',
        text: '(con gobiernos afines, la ONU, organizaciones regionales o internacionales, o ambas) contra amenazas concretas a personas defensoras. Además, esfuerzos conjuntos por desalentar leyes que limiten las libertades de reunión, asociación o expresión, o reduzcan de otra manera el margen de acción de personas defensoras. El Departamento dijo que la ONU tenía relatorías especiales (de personas expertas) en cada uno de estos ámbitos, incluida una sobre la situación de personas defensoras.',
      },
      {
        title: 'Difusión de la voz de personas defensoras',
        text: 'mediante diplomacia pública (contacto con gente de otros países) y proyectos locales de embajadas y consulados. También el premio anual a Defensores de los Derechos Humanos, el Premio Internacional a las Mujeres de Coraje y, cada diciembre, la Semana de los Derechos Humanos.',
      },
      {
        title: 'Gestiones ante gobiernos',
        text: 'de países con embajada o consulado estadounidense, para alentarlos a trabajar constructivamente con personas defensoras y tomar en serio su información y preocupaciones.',
      },
      {
        title: 'Ayuda de emergencia',
        text: 'rápida, técnica y financiera del Gobierno estadounidense, según dijo el Departamento, a personas defensoras de todo el mundo. Aparte, dijo que ese Gobierno ayudaba a organizaciones con problemas por promover derechos humanos, democracia y cuestiones laborales. Esto, mediante el fondo «{fund}», con contribuciones de diecinueve gobiernos donantes. Ninguna de estas ayudas se presentó como derecho ni subvención abierta a todos.',
      },
      {
        title: 'Visitas en prisión',
        text: '(según corresponda) o en casa bajo arresto domiciliario, o a la familia si no hay acceso a la prisión.',
      },
      {
        title: 'Presencia en audiencias',
        text: 'y observación de juicios de personas defensoras.',
      },
      {
        title: 'Ayuda para obtener protección internacional',
        text: 'a petición de personas defensoras, según dijo el Departamento. Esto, mediante organizaciones internacionales o no gubernamentales (ONG), o gobiernos, incluido, cuando corresponda, el estadounidense.',
      },
    ],
  },

  contact: {
    heading: 'Embajada: contacto de septiembre de 2023',
    embassy: 'Embajada de Estados Unidos en Monrovia, Liberia',
    who: 'Para quienes han sufrido acoso, hostigamiento o violencia por defender los derechos humanos en Liberia y necesitan ayuda.',
    given: 'Según una página del Departamento de Estado estadounidense',
    copy: 'Copiar dirección',
    write: 'Escribir correo',
    copied: 'Dirección copiada.',
    copyByTouch: 'La dirección aún no se ha copiado. Manténgala pulsada y luego toque «Copiar».',
    copyByKeys: 'La dirección aún no se ha copiado. Pulse Ctrl+C (⌘C en Mac).',
    notCopied: 'No se pudo copiar. Seleccione la dirección y cópiela a mano.',
    caution: 'No hay garantía de que alguien siga leyendo el correo enviado a esta dirección.',
    inDanger:
      'Esto no es un servicio de emergencia. Si está en peligro, acuda primero a personas de confianza. Luego lea «Antes de escribir», abajo.',
    notGivenHeading: 'No estaba en la página estadounidense',
    notGiven: [
      'La página estadounidense solo dio una dirección de correo electrónico, sin teléfono, domicilio ni horario. Tampoco indicó nombres, idiomas ni clave para cifrar (cerrar) mensajes.',
      'No dijo si responden ni cuándo, ni si los mensajes quedan en privado, ni qué pasa después.',
    ],
    adviceHeading: 'Antes de escribir',
    adviceBy: 'Consejos de quienes hicieron este texto, no de la embajada:',
    advice: [
      'La dirección de destino ya revela a quién pide ayuda.',
      'Quizá otras personas puedan leer el correo. Cifrarlo (cerrarlo con clave) no oculta quién escribe a quién, el asunto ni la hora.',
      'Que el primer mensaje sea corto, sin nombres, archivos ni detalles, con un asunto que no revele nada. Pida una forma más segura de hablar.',
      'Solo use un dispositivo y una cuenta si tiene buenos motivos para creer que nadie más puede entrar en ellos. «Escribir correo» puede usar una cuenta de este dispositivo y mostrar el nombre de usted.',
      'Quedan rastros: mensajes en «Enviados» o «Borradores», la dirección en el portapapeles (lo copiado), esta página en el historial del navegador.',
      'No cuente con una respuesta. Si llega una que no esperaba, no abra sus enlaces ni archivos.',
      'Compruebe la dirección de correo en el sitio web de la propia embajada. Teclee usted la dirección web.',
      'Este sitio web no recibe lo que usted escribe. Aun así, su correo no es privado.',
    ],
  },

  partnerContact: {
    heading: 'Contacto de la embajada',
    label: 'Contacto añadido por este sitio web',
    country: 'País: {country}',
    noAddress: 'No se dio ninguna dirección de correo electrónico.',
    source: 'Fuente indicada por este sitio web: {source}',
    published: 'Fecha indicada por este sitio web: {date}',
    notFromPage: 'El contacto no procede de esa página.',
  },

  background: {
    heading: 'Contexto',
    objective: [
      'En septiembre de 2023, el Departamento de Estado estadounidense expuso su objetivo: que las personas defensoras pudieran promover y defender los derechos humanos sin trabas ni restricciones indebidas. También, que no tuvieran que temer represalias contra ellas o sus familias.',
      'Llamó al trabajo de estas personas parte integral de una sociedad civil dinámica (personas y grupos fuera del gobierno). Dijo que invertir en personas defensoras y apoyarlas era también invertir en el Estado de derecho y la democracia, y apoyarlos.',
      'Dijo que cada día mucha gente de la sociedad civil pedía ayuda al Gobierno estadounidense en emergencias. También, dijo, para metas a más largo plazo que hacían más justos y democráticos sus países.',
    ],
    context: [
      'La página estadounidense dijo que las personas defensoras, incluidas las dedicadas a derechos laborales y medio ambiente, enfrentaban cada vez más represalias, amenazas y violencia. La razón que dio: trabajar para que sus gobiernos y el sector privado (como empresas) rindan cuentas del respeto a los derechos humanos.',
      'Dijo que proteger y apoyar a personas defensoras, en el mundo real y el ciberespacio, era una prioridad clave de la política exterior estadounidense.',
    ],
    timelineHeading: 'De 1948 a 2004',
    timeline: [
      { date: '1948', shown: '1948', text: 'Declaración Universal de Derechos Humanos' },
      {
        date: '1967-04-18',
        shown: '18 de abril de 1967',
        text: 'Liberia firma los dos Pactos Internacionales (tratados): de Derechos Civiles y Políticos, y de Derechos Económicos, Sociales y Culturales. Fue el duodécimo Estado, según la página estadounidense.',
      },
      {
        date: '1998',
        shown: '1998',
        text: 'Declaración de la ONU sobre los Defensores de los Derechos Humanos, aprobada por consenso de la Asamblea General',
      },
      {
        date: '2004-09-22',
        shown: '22 de septiembre de 2004',
        text: 'Liberia ratifica ambos Pactos (queda obligada). Con ello, los Pactos le exigen aplicar los derechos y libertades de la Declaración Universal.',
      },
    ],
    quotationIntro: 'La página estadounidense citó:',
    // Translated from the English for these words: no copy of the UN's Spanish text (A/RES/53/144) could
    // be read to the letter, so there are no quotation marks.
    quotation:
      'Toda persona tiene derecho, individualmente y en asociación con otras, a promover y procurar la protección y realización de los derechos humanos y las libertades fundamentales, en los planos nacional e internacional.',
    author:
      'Declaración de la ONU sobre los Defensores de los Derechos Humanos, artículo 1 (traducción no oficial)',
    roleHeading: 'Lo que la página estadounidense dijo de Estados Unidos',
    role: [
      'Que su Constitución, Carta de Derechos y enmiendas 13, 14 y 15 protegían muchos derechos que textos internacionales reconocieron después, en el siglo XX',
      'Que el país tuvo un papel central en impulsar esos derechos',
      'Que apoyaba la Declaración de la ONU sobre los Defensores',
      'Que seguía trabajando por las libertades fundamentales y el papel de las personas defensoras, con países individuales y en foros multilaterales',
    ],
    guidelines:
      'También nombró las «Directrices para el apoyo de las misiones diplomáticas de los Estados Unidos a la sociedad civil y a los defensores de los derechos humanos». Dijo que exponían y ampliaban el compromiso estadounidense con el trabajo de personas defensoras. Añadió que se dirigían principalmente a funcionarias y funcionarios de derechos humanos en misiones (como embajadas) y a la sociedad civil mundial, incluidas personas defensoras.',
  },

  provenance: {
    source:
      'Fuente: «{title}», página al parecer de {publisher}, publicada y actualizada por última vez el {date}.',
    date: '12 de septiembre de 2023',
    unnamedPublisher: 'una embajada estadounidense',
    unchecked: 'Sin comprobar desde entonces.',
    checked:
      'Este sitio dice que el {date} comparó la dirección de correo, y nada más, con el sitio web de la propia embajada.',
    mayHaveChanged:
      'Programas y direcciones pueden haber cambiado. Compruebe antes el sitio web de la embajada.',
    unofficial:
      'Este texto no es una página oficial del Gobierno estadounidense ni está vinculado a él.',
  },

  added: 'Otra ayuda, añadida por este sitio web',
} satisfies Content;
