/**
 * Texts that exist officially in several languages: targets of the 2030 Agenda for Sustainable Development (General Assembly resolution
 * 70/1 of 25 September 2015, in five of the languages of the United Nations) and articles of the Universal Declaration of Human Rights
 * (resolution 217 A (III) of 10 December 1948, in those five and three more, as the United Nations publish it).
 */

export type Texts = Readonly<Partial<Record<string, string>>>;

/** With figures, by the target's number. */
export const TARGETS: Readonly<Record<string, Texts>> = {
  '1.1': {
    en: 'By 2030, eradicate extreme poverty for all people everywhere, currently measured as people living on less than $1.25 a day',
    fr: 'D’ici à 2030, éliminer complètement l’extrême pauvreté dans le monde entier (s’entend actuellement du fait de vivre avec moins de 1,25 dollar des États-Unis par jour)',
    es: 'De aquí a 2030, erradicar para todas las personas y en todo el mundo la pobreza extrema (actualmente se considera que sufren pobreza extrema las personas que viven con menos de 1,25 dólares de los Estados Unidos al día)',
    ru: 'К 2030 году ликвидировать крайнюю нищету для всех людей во всем мире (в настоящее время крайняя нищета определяется как проживание на сумму менее чем 1,25 долл. США в день)',
    zh: '到2030年，在全球所有人口中消除极端贫困，极端贫困目前的衡量标准是每人每日生活费不足1.25美元',
  },
  '2.2': {
    en: 'By 2030, end all forms of malnutrition, including achieving, by 2025, the internationally agreed targets on stunting and wasting in children under 5 years of age, and address the nutritional needs of adolescent girls, pregnant and lactating women and older persons',
    fr: 'D’ici à 2030, mettre fin à toutes les formes de malnutrition, y compris en atteignant d’ici à 2025 les objectifs arrêtés à l’échelle internationale relatifs aux retards de croissance et à l’émaciation chez les enfants de moins de 5 ans, et répondre aux besoins nutritionnels des adolescentes, des femmes enceintes ou allaitantes et des personnes âgées',
    es: 'De aquí a 2030, poner fin a todas las formas de malnutrición, incluso logrando, a más tardar en 2025, las metas convenidas internacionalmente sobre el retraso del crecimiento y la emaciación de los niños menores de 5 años, y abordar las necesidades de nutrición de las adolescentes, las mujeres embarazadas y lactantes y las personas de edad',
    ru: 'К 2030 году покончить со всеми формами недоедания, в том числе достичь к 2025 году согласованных на международном уровне целевых показателей, касающихся борьбы с задержкой роста и истощением у детей в возрасте до пяти лет, и удовлетворять потребности в питании девочек подросткового возраста, беременных и кормящих женщин и пожилых людей',
    zh: '到2030年，消除一切形式的营养不良，包括到2025年实现5岁以下儿童发育迟缓和消瘦问题相关国际目标，解决青春期少女、孕妇、哺乳期妇女和老年人的营养需求',
  },
  '3.1': {
    en: 'By 2030, reduce the global maternal mortality ratio to less than 70 per 100,000 live births',
    fr: 'D’ici à 2030, faire passer le taux mondial de mortalité maternelle au-dessous de 70 pour 100 000 naissances vivantes',
    es: 'De aquí a 2030, reducir la tasa mundial de mortalidad materna a menos de 70 por cada 100.000 nacidos vivos',
    ru: 'К 2030 году снизить глобальный коэффициент материнской смертности до менее 70 случаев на 100 000 живорождений',
    zh: '到2030年，全球孕产妇每10万例活产的死亡率降至70人以下',
  },
  '3.2': {
    en: 'By 2030, end preventable deaths of newborns and children under 5 years of age, with all countries aiming to reduce neonatal mortality to at least as low as 12 per 1,000 live births and under-5 mortality to at least as low as 25 per 1,000 live births',
    fr: 'D’ici à 2030, éliminer les décès évitables de nouveau-nés et d’enfants de moins de 5 ans, tous les pays devant chercher à ramener la mortalité néonatale à 12 pour 1 000 naissances vivantes au plus et la mortalité des enfants de moins de 5 ans à 25 pour 1 000 naissances vivantes au plus',
    es: 'De aquí a 2030, poner fin a las muertes evitables de recién nacidos y de niños menores de 5 años, logrando que todos los países intenten reducir la mortalidad neonatal al menos a 12 por cada 1.000 nacidos vivos y la mortalidad de los niños menores de 5 años al menos a 25 por cada 1.000 nacidos vivos',
    ru: 'К 2030 году положить конец предотвратимой смертности новорожденных и детей в возрасте до пяти лет, при этом все страны должны стремиться уменьшить неонатальную смертность до не более 12 случаев на 1000 живорождений, а смертность в возрасте до пяти лет до не более 25 случаев на 1000 живорождений',
    zh: '到2030年，消除新生儿和5岁以下儿童可预防的死亡，各国争取将新生儿每1 000例活产的死亡率至少降至12例，5岁以下儿童每1 000例活产的死亡率至少降至25例',
  },
  '10.1': {
    en: 'By 2030, progressively achieve and sustain income growth of the bottom 40 per cent of the population at a rate higher than the national average',
    fr: 'D’ici à 2030, assurer progressivement et durablement une croissance des revenus des 40 pour cent de la population les plus pauvres à un rythme plus rapide que le revenu moyen national',
    es: 'De aquí a 2030, lograr progresivamente y mantener el crecimiento de los ingresos del 40% más pobre de la población a una tasa superior a la media nacional',
    ru: 'К 2030 году постепенно достичь и поддерживать рост доходов наименее обеспеченных 40 процентов населения на уровне, превышающем средний по стране',
    zh: '到2030年，逐步实现和维持最底层40%人口的收入增长，并确保其增长率高于全国平均水平',
  },
  '10.c': {
    en: 'By 2030, reduce to less than 3 per cent the transaction costs of migrant remittances and eliminate remittance corridors with costs higher than 5 per cent',
    fr: 'D’ici à 2030, faire baisser au-dessous de 3 pour cent les coûts de transaction des envois de fonds effectués par les migrants et éliminer les circuits d’envois de fonds dont les coûts sont supérieurs à 5 pour cent',
    es: 'De aquí a 2030, reducir a menos del 3% los costos de transacción de las remesas de los migrantes y eliminar los corredores de remesas con un costo superior al 5%',
    ru: 'К 2030 году сократить операционные затраты, связанные с переводом мигрантами денежных средств, до менее 3 процентов от суммы перевода и ликвидировать каналы денежных переводов, у которых эти затраты превышают 5 процентов',
    zh: '到2030年，将移民汇款手续费减至3%以下，取消费用高于5%的侨汇渠道',
  },
  '13.a': {
    en: 'Implement the commitment undertaken by developed-country parties to the United Nations Framework Convention on Climate Change to a goal of mobilizing jointly $100 billion annually by 2020 from all sources to address the needs of developing countries in the context of meaningful mitigation actions and transparency on implementation and fully operationalize the Green Climate Fund through its capitalization as soon as possible',
    fr: 'Mettre en œuvre l’engagement que les pays développés parties à la Convention-cadre des Nations Unies sur les changements climatiques ont pris de mobiliser ensemble auprès de multiples sources 100 milliards de dollars par an d’ici à 2020 pour répondre aux besoins des pays en développement en ce qui concerne les mesures concrètes d’atténuation et la transparence de leur mise en œuvre et rendre le Fonds vert pour le climat pleinement opérationnel en le dotant dans les plus brefs délais des moyens financiers nécessaires',
    es: 'Cumplir el compromiso de los países desarrollados que son partes en la Convención Marco de las Naciones Unidas sobre el Cambio Climático de lograr para el año 2020 el objetivo de movilizar conjuntamente 100.000 millones de dólares anuales procedentes de todas las fuentes a fin de atender las necesidades de los países en desarrollo respecto de la adopción de medidas concretas de mitigación y la transparencia de su aplicación, y poner en pleno funcionamiento el Fondo Verde para el Clima capitalizándolo lo antes posible',
    ru: 'Выполнить взятое на себя развитыми странами, являющимися участниками Рамочной конвенции Организации Объединенных Наций об изменении климата, обязательство достичь цели ежегодной мобилизации к 2020 году общими усилиями 100 млрд. долл. США из всех источников для удовлетворения потребностей развивающихся стран в контексте принятия конструктивных мер по смягчению остроты последствий изменения климата и обеспечения прозрачности их осуществления, а также обеспечить полномасштабное функционирование Зеленого климатического фонда путем его капитализации в кратчайшие возможные сроки',
    zh: '发达国家履行在《联合国气候变化框架公约》下的承诺，即到2020年每年从各种渠道共同筹资1000亿美元，满足发展中国家的需求，帮助其切实开展减缓行动，提高履约的透明度，并尽快向绿色气候基金注资，使其全面投入运行',
  },
  '14.5': {
    en: 'By 2020, conserve at least 10 per cent of coastal and marine areas, consistent with national and international law and based on the best available scientific information',
    fr: 'D’ici à 2020, préserver au moins 10 pour cent des zones marines et côtières, conformément au droit national et international et compte tenu des meilleures informations scientifiques disponibles',
    es: 'De aquí a 2020, conservar al menos el 10% de las zonas costeras y marinas, de conformidad con las leyes nacionales y el derecho internacional y sobre la base de la mejor información científica disponible',
    ru: 'К 2020 году охватить природоохранными мерами по крайней мере 10 процентов прибрежных и морских районов в соответствии с национальным законодательством и международным правом и на основе наилучшей имеющейся научной информации',
    zh: '到2020年，根据国内和国际法，并基于现有的最佳科学资料，保护至少10%的沿海和海洋区域',
  },
};

/** Without figures, by the article's number; of the first one its first sentence. */
export const ARTICLES: Readonly<Record<string, Texts>> = {
  '1': {
    en: 'All human beings are born free and equal in dignity and rights',
    fr: 'Tous les êtres humains naissent libres et égaux en dignité et en droits',
    ru: 'Все люди рождаются свободными и равными в своем достоинстве и правах',
    zh: '人人生而自由，在尊严和权利上一律平等',
    de: 'Alle Menschen sind frei und gleich an Würde und Rechten geboren',
    pt: 'Todos os seres humanos nascem livres e iguais em dignidade e em direitos',
    it: 'Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti',
  },
  '3': {
    en: 'Everyone has the right to life, liberty and the security of person',
    fr: 'Tout individu a droit à la vie, à la liberté et à la sûreté de sa personne',
    es: 'Todo individuo tiene derecho a la vida, a la libertad y a la seguridad de su persona',
    ru: 'Каждый человек имеет право на жизнь, на свободу и на личную неприкосновенность',
    zh: '人人有权享有生命、自由和人身安全',
    de: 'Jeder hat das Recht auf Leben, Freiheit und Sicherheit der Person',
    pt: 'Todo o indivíduo tem direito à vida, à liberdade e à segurança pessoal',
    it: 'Ogni individuo ha diritto alla vita, alla libertà ed alla sicurezza della propria persona',
  },
  '5': {
    en: 'No one shall be subjected to torture or to cruel, inhuman or degrading treatment or punishment',
    fr: 'Nul ne sera soumis à la torture, ni à des peines ou traitements cruels, inhumains ou dégradants',
    es: 'Nadie será sometido a torturas ni a penas o tratos crueles, inhumanos o degradantes',
    ru: 'Никто не должен подвергаться пыткам или жестоким, бесчеловечным или унижающим его достоинство обращению и наказанию',
    zh: '任何人不得加以酷刑，或施以残忍的、不人道的或侮辱性的待遇或刑罚',
    de: 'Niemand darf der Folter oder grausamer, unmenschlicher oder erniedrigender Behandlung oder Strafe unterworfen werden',
    pt: 'Ninguém será submetido a tortura nem a penas ou tratamentos cruéis, desumanos ou degradantes',
    it: 'Nessun individuo potrà essere sottoposto a tortura o a trattamento o a punizione crudeli, inumani o degradanti',
  },
  '9': {
    en: 'No one shall be subjected to arbitrary arrest, detention or exile',
    fr: 'Nul ne peut être arbitrairement arrêté, détenu ni exilé',
    es: 'Nadie podrá ser arbitrariamente detenido, preso ni desterrado',
    ru: 'Никто не может быть подвергнут произвольному аресту, задержанию или изгнанию',
    zh: '任何人不得加以任意逮捕、拘禁或放逐',
    de: 'Niemand darf willkürlich festgenommen, in Haft gehalten oder des Landes verwiesen werden',
    pt: 'Ninguém pode ser arbitrariamente preso, detido ou exilado',
    it: 'Nessun individuo potrà essere arbitrariamente arrestato, detenuto o esiliato',
  },
};
