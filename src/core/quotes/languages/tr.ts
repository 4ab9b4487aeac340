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
    yanıt cevap seslendi değerlendirdi değerlendirmesinde paylaştı hatırlattı duyurdu diyerek kullandı bulundu diye diyen
    öngördü çağırdı bağırdı haykırdı sürdürdü nitelendirdi nitelendiriyor tanımladı yorumladı itiraf aktarıyor getirdi
    bitirdi konuşan belirten yanıtladı iddia`,
  naming: '',
  denials: 'yalanladı yalanlıyor reddetti reddediyor inkar',
  negations: 'değil demedi söylemedi',
  unsaid: {
    futures: 'diyecek söyleyecek açıklayacak',
    infinitives: '',
    conditions: 'eğer',
    fictions:
      'filmde filminde romanda romanında dizide dizisinde oyunda oyununda operada masalda rüyada skeçte',
  },
  passives: 'denildi deniliyor kullanıldı verildi yapıldı yazıyordu bulunuldu aktarıldı belirtildi',
  sayingNouns: `ifadesini ifadelerini ifadesiyle ifadeleriyle sözlerini sözleriyle sözüyle açıklamasını açıklamasında açıklamasıyla açıklaması paylaşımını
    paylaşımında paylaşımıyla çağrısı çağrısında çağrısını çağrısıyla uyarısı uyarısında uyarısını değerlendirmesinde değerlendirmesini
    değerlendirmesiyle bilgisini bilgisi yanıtını cevabını yorumunu yorumunda mesajını mesajı şeklinde diye diyerek diyen`,
  saidOf: `sözleri sözlerine sözlerini sözlerinin sözü sözüne dediği dediğini demesi demesine açıklaması açıklamasına ifadesi ifadelerine
    çıkışı çıkışına yanıtı mesajı uyarısı şeklindeki`,
  firstNames: {
    masculine:
      'tarık ali mehmet ahmet mustafa hüseyin hasan ibrahim i̇brahim i̇smail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut recep salih fatih kadir emre hakan adem kemal yaşar bekir musa metin orhan bayram serkan selim cemal cengiz kaan levent burak can suat tuncay cem volkan onur tolga serdar sinan uğur umut ümit barış deniz',
    feminine:
      'ayşe fatma emine hatice zeynep elif meryem şerife zehra sultan hanife merve hacer zeliha esra özlem yasemin hülya hüsniye sibel selin derya pınar nesrin songül nihal defne melis ebru filiz gülten ayla lara aslı sevgi didem ceyda ferda büşra gül gülşen tuğba',
  },
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
  roles: `cumhurbaşkanı başbakanı yetkili yetkililer antrenör eş koca karısı başbakan bakanı bakan başkanı başkan sözcüsü sözcü genel sekreteri müdürü müdür valisi vali kaymakam kaymakamı
    milletvekili senatör büyükelçi büyükelçisi savcı savcısı hakim avukat avukatı profesör uzmanı uzman araştırmacı tarihçi ekonomist
    doktor doktoru komutanı general albay lideri lider kurucusu yazarı yazar yönetmeni yönetmen antrenörü teknik direktör direktörü
    oyuncusu oyuncu adayı aday aktivist muhtarı muhtar tanık anne baba kardeşi eşi kral kraliçe papa analist gazeteci sanatçı şarkıcı
    çiftçi öğretmen sanık şüpheli mağdur sürücü sürücüsü müsteşar müsteşarı patron patronu kaleci kalecisi forvet kaptan kaptanı hakem türkücü astronom
    insanı vekil vekili eri itfaiyeci psikolog mimar mühendis mühendisi ressam besteci şair imam rektör rektörü dekan dekanı prens prenses
    amiral bakanlar müftü müftüsü bilirkişi hemşire hekim futbolcu golcü stoper teknisyen işadamı esnaf pilot sekreter sakini sakinleri komutan
    elçi elçisi delegesi üyesi üye sendikacı şefi şef polisi arkadaşı komşusu oğlu kızı annesi babası dedesi ninesi yargıç temsilcisi yetkilisi yardımcısı danışmanı sahibi işçi öğrenci`,
  bodies: `jandarma bakanlığı bakanlık valiliği valilik belediyesi belediye emniyet polis hükümet partisi parti başsavcılığı başsavcılık derneği sendikası
    şirketi üniversitesi bankası büyükelçiliği kurulu kurumu müdürlüğü başkanlığı kulübü federasyonu`,
  hearers: `ajansı ajans gazetesi gazete basın gazetecilere gazeteciler televizyonu televizyon kanalı kanal dergisi medya medyası muhabirine ajansına ajansının gazetesine gazetesinin kanalına kanalının televizyonuna televizyonunun dergisine dergisinin
    reuters aa dha iha`,
  notNames: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık`,
  particles: 'de van von el al bin',
  abbreviations: 'dr prof doç av sn vb vs no st yrd',
  otherWords: `çok daha en az olarak olan oldu olduğunu edildi ediyor etti var yok her hiç bile sadece şöyle böyle nasıl neden ne bugün dün yarın
    artık hem ya şimdi tüm bütün kendi şunları şu sözleriyle şeklinde diye`,
  caseEndings: 'nin nın nun nün in ın un ün ye ya e a yi yı yu yü i ı u ü den dan de da',
};
