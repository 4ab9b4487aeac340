/** Statements of our own in five languages, as heads of government and of bodies make them: some with many numbers and names, some with none. */

export interface InLanguages {
  readonly en: string;
  readonly de: string;
  readonly fr: string;
  readonly ru: string;
  readonly zh: string;
}

export const STATEMENTS: readonly InLanguages[] = [
  {
    en: 'Since 2019 Japan and Brazil have planted 40 million trees together.',
    de: 'Seit 2019 haben Japan und Brasilien gemeinsam 40 Millionen Bäume gepflanzt.',
    fr: 'Depuis 2019, le Japon et le Brésil ont planté ensemble 40 millions d’arbres.',
    ru: 'С 2019 года Япония и Бразилия вместе посадили 40 миллионов деревьев.',
    zh: '自2019年以来，日本和巴西共同种植了4000万棵树。',
  },
  {
    en: 'The United Nations will send 1,200 engineers to Kenya and Somalia by 2027.',
    de: 'Die Vereinten Nationen werden bis 2027 1.200 Ingenieure nach Kenia und Somalia entsenden.',
    fr: 'Les Nations unies enverront 1 200 ingénieurs au Kenya et en Somalie d’ici à 2027.',
    ru: 'Организация Объединённых Наций направит 1 200 инженеров в Кению и Сомали до 2027 года.',
    zh: '联合国将在2027年之前向肯尼亚和索马里派遣1200名工程师。',
  },
  {
    en: 'Norway, Iceland and Canada have agreed on a quota of 75,500 tonnes for 2026.',
    de: 'Norwegen, Island und Kanada haben sich für 2026 auf eine Quote von 75.500 Tonnen geeinigt.',
    fr: 'La Norvège, l’Islande et le Canada se sont mis d’accord sur un quota de 75 500 tonnes pour 2026.',
    ru: 'Норвегия, Исландия и Канада договорились о квоте в 75 500 тонн на 2026 год.',
    zh: '挪威、冰岛和加拿大就2026年的配额达成一致，总量为75500吨。',
  },
  {
    en: 'On 14 March 2025 the Security Council voted 12 to 3, and Mali accepted the result.',
    de: 'Am 14. März 2025 stimmte der Sicherheitsrat mit 12 zu 3, und Mali nahm das Ergebnis an.',
    fr: 'Le 14 mars 2025, le Conseil de sécurité a voté par 12 voix contre 3, et le Mali a accepté le résultat.',
    ru: '14 марта 2025 года Совет Безопасности проголосовал 12 против 3, и Мали приняла результат.',
    zh: '2025年3月14日，安理会以12票对3票通过，马里接受了这一结果。',
  },
  {
    en: 'We will invest 2.5 billion euros in 18 hospitals, and Poland will pay 30 percent of it.',
    de: 'Wir werden 2,5 Milliarden Euro in 18 Krankenhäuser investieren, und Polen wird 30 Prozent davon zahlen.',
    fr: 'Nous investirons 2,5 milliards d’euros dans 18 hôpitaux, et la Pologne en paiera 30 pour cent.',
    ru: 'Мы вложим 2,5 миллиарда евро в 18 больниц, и Польша оплатит 30 процентов этой суммы.',
    zh: '我们将向18家医院投资25亿欧元，其中波兰将承担30%。',
  },
  {
    en: 'India, Nepal and Bhutan will close 640 kilometres of the border road until 1 June.',
    de: 'Indien, Nepal und Bhutan werden 640 Kilometer der Grenzstraße bis zum 1. Juni sperren.',
    fr: 'L’Inde, le Népal et le Bhoutan fermeront 640 kilomètres de la route frontalière jusqu’au 1er juin.',
    ru: 'Индия, Непал и Бутан закроют 640 километров пограничной дороги до 1 июня.',
    zh: '印度、尼泊尔和不丹将关闭640公里的边境公路，直到6月1日。',
  },
  {
    en: 'In 1998 we were 22 people in one room; today 4,300 people work for us in Chile and Peru.',
    de: '1998 waren wir 22 Leute in einem Raum; heute arbeiten 4.300 Menschen in Chile und Peru für uns.',
    fr: 'En 1998, nous étions 22 dans une seule pièce ; aujourd’hui, 4 300 personnes travaillent pour nous au Chili et au Pérou.',
    ru: 'В 1998 году нас было 22 человека в одной комнате; сегодня на нас работают 4 300 человек в Чили и Перу.',
    zh: '1998年，我们只有22个人，挤在一个房间里；今天，我们在智利和秘鲁有4300名员工。',
  },
  {
    en: 'Emmanuel Macron and Narendra Modi will meet in Egypt with 27 ministers.',
    de: 'Emmanuel Macron und Narendra Modi werden in Ägypten mit 27 Ministern zusammenkommen.',
    fr: 'Emmanuel Macron et Narendra Modi se réuniront en Égypte avec 27 ministres.',
    ru: 'Эмманюэль Макрон и Нарендра Моди встретятся в Египте с 27 министрами.',
    zh: '马克龙和莫迪将在埃及与27位部长会面。',
  },
  {
    en: 'The European Union has taken in 310,000 people from Ukraine since February, 48,000 of them in Portugal.',
    de: 'Die Europäische Union hat seit Februar 310.000 Menschen aus der Ukraine aufgenommen, davon 48.000 in Portugal.',
    fr: 'L’Union européenne a accueilli depuis février 310 000 personnes venues d’Ukraine, dont 48 000 au Portugal.',
    ru: 'С февраля Европейский союз принял 310 000 человек из Украины, из них 48 000 — в Португалии.',
    zh: '自二月以来，欧盟已接收来自乌克兰的31万人，其中葡萄牙接收了4.8万人。',
  },
  {
    en: 'Of 193 states 88 have signed, among them Vietnam, Cuba and Ghana.',
    de: 'Von 193 Staaten haben 88 unterzeichnet, darunter Vietnam, Kuba und Ghana.',
    fr: 'Sur 193 États, 88 ont signé, parmi lesquels le Viêt Nam, Cuba et le Ghana.',
    ru: 'Из 193 государств подписали 88, среди них Вьетнам, Куба и Гана.',
    zh: '193个国家中已有88个签署，其中包括越南、古巴和加纳。',
  },
  // One anchor, or none: not enough to be sure.
  {
    en: 'We lost 12 good colleagues that night.',
    de: 'Wir haben in jener Nacht 12 gute Kollegen verloren.',
    fr: 'Nous avons perdu 12 bons collègues cette nuit-là.',
    ru: 'В ту ночь мы потеряли 12 хороших коллег.',
    zh: '那天晚上，我们失去了12位好同事。',
  },
  {
    en: 'Nobody will be left behind, and nobody will be asked to wait.',
    de: 'Niemand wird zurückgelassen, und niemand wird warten müssen.',
    fr: 'Personne ne sera laissé de côté, et personne n’aura à attendre.',
    ru: 'Никто не будет оставлен в беде, и никому не придётся ждать.',
    zh: '没有人会被抛下，也没有人需要等待。',
  },
  // Nearly one of those above: another number, another country.
  {
    en: 'Since 2019 Japan and Brazil have cut down 90 million trees together.',
    de: 'Seit 2019 haben Japan und Brasilien gemeinsam 90 Millionen Bäume gefällt.',
    fr: 'Depuis 2019, le Japon et le Brésil ont abattu ensemble 90 millions d’arbres.',
    ru: 'С 2019 года Япония и Бразилия вместе вырубили 90 миллионов деревьев.',
    zh: '自2019年以来，日本和巴西共同砍伐了9000万棵树。',
  },
  {
    en: 'Norway, Iceland and Denmark have agreed on a quota of 75,500 tonnes for 2026.',
    de: 'Norwegen, Island und Dänemark haben sich für 2026 auf eine Quote von 75.500 Tonnen geeinigt.',
    fr: 'La Norvège, l’Islande et le Danemark se sont mis d’accord sur un quota de 75 500 tonnes pour 2026.',
    ru: 'Норвегия, Исландия и Дания договорились о квоте в 75 500 тонн на 2026 год.',
    zh: '挪威、冰岛和丹麦就2026年的配额达成一致，总量为75500吨。',
  },
];
