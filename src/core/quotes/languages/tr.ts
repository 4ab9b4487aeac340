/** Turkish. */
import type { LanguageWords } from './language-rules.ts';

export const turkish: LanguageWords = {
  code: 'tr',
  order: 'final',
  dropsSubject: true,
  pluralEndings: 'ler lar',
  verbs: `dedi diyor dediler söyledi söylüyor söylediler belirtti belirtiyor belirttiler ifade açıkladı açıklıyor açıkladılar vurguladı
    vurguluyor vurguladılar kaydetti kaydediyor konuştu konuşuyor anlattı anlatıyor anlattılar aktardı aktarıyor ekledi ekliyor yazdı
    yazıyor bildirdi bildiriyor bildirdiler savundu savunuyor uyardı uyarıyor eleştirdi eleştiriyor sordu soruyor cevapladı yanıtladı
    yanıt cevap seslendi değerlendirdi değerlendirmesinde paylaştı hatırlattı duyurdu diyerek kullandı bulundu`,
  naming: '',
  denials: 'yalanladı yalanlıyor reddetti reddediyor inkar',
  negations: 'değil demedi söylemedi',
  accordingTo: '',
  accordingAfter: 'göre',
  determiners: 'bir bu şu o birçok bazı iki üç',
  definite: '',
  prepositions: 'için ile gibi kadar sonra önce karşı doğru rağmen dolayı üzere beri',
  joiners: '',
  conjunctions: 've veya ama fakat ancak ise da de ki',
  relatives: 'çünkü eğer',
  pronouns: { masculine: '', feminine: '', other: 'o onlar ben biz sen siz' },
  titles: { masculine: 'bay sayın', feminine: 'bayan hanım', other: 'dr prof doç av' },
  roles: `cumhurbaşkanı başbakan bakanı bakan başkanı başkan sözcüsü sözcü genel sekreteri müdürü müdür valisi vali kaymakam kaymakamı
    milletvekili senatör büyükelçi büyükelçisi savcı savcısı hakim avukat avukatı profesör uzmanı uzman araştırmacı tarihçi ekonomist
    doktor doktoru komutanı general albay lideri lider kurucusu yazarı yazar yönetmeni yönetmen antrenörü teknik direktör direktörü
    oyuncusu oyuncu adayı aday aktivist muhtarı muhtar tanık anne baba kardeşi eşi kral kraliçe papa analist gazeteci sanatçı şarkıcı
    çiftçi öğretmen temsilcisi yetkilisi yardımcısı danışmanı sahibi işçi öğrenci`,
  bodies: `bakanlığı bakanlık valiliği valilik belediyesi belediye emniyet polis hükümet partisi parti başsavcılığı başsavcılık derneği sendikası
    şirketi üniversitesi bankası büyükelçiliği kurulu kurumu müdürlüğü başkanlığı kulübü federasyonu`,
  hearers: `ajansı ajans gazetesi gazete basın gazetecilere gazeteciler televizyonu televizyon kanalı kanal dergisi medya medyası muhabirine
    reuters aa dha iha`,
  notNames: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık`,
  particles: 'de van von el al bin',
  abbreviations: 'dr prof doç av sn vb vs no st yrd',
  otherWords: `çok daha en az olarak olan oldu olduğunu edildi ediyor etti var yok her hiç bile sadece şöyle böyle nasıl neden ne bugün dün yarın
    artık hem ya şimdi tüm bütün kendi şunları şu sözleriyle şeklinde diye`,
  caseEndings: 'nin nın nun nün in ın un ün ye ya e a yi yı yu yü i ı u ü den dan de da',
};
