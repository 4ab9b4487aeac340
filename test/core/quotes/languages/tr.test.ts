/** Turkish news of many kinds, each with the speaker of every quotation. */
import type { Case } from './speakers-of.ts';
import { testPassages } from './test-passages.ts';

/** The rules were written with these in view. */
const DEVELOPMENT: readonly Case[] = [
  ['Belediye Başkanı Selin Aksoy, "Bu karardan geri dönmeyeceğiz" dedi.', 'Selin Aksoy'],
  [
    '"Biz bu ligin en iyi takımıyız" diyen teknik direktör Orhan Saygın, hedeflerinin şampiyonluk olduğunu söyledi.',
    'Orhan Saygın',
  ],
  ['Sanık Tarık Özmen mahkemede, "Ben kimseyi öldürmedim" diye konuştu.', 'Tarık Özmen'],
  ['"Sular bir gecede evin içine girdi" diye anlattı mahalle sakini Hatice Yıldırım.', 'Hatice Yıldırım'],
  ['Şarkıcı Melis Tan, sosyal medya hesabından "Konserim iptal edilmedi" paylaşımını yaptı.', 'Melis Tan'],
  ['Vali Hüseyin Korkut şunları söyledi: "Üç mahallemizi boşalttık, can kaybımız yok."', 'Hüseyin Korkut'],
  [
    'Avukat Pınar Soylu, müvekkilinin suçsuz olduğunu savunarak "Dosyada tek bir delil yok" dedi.',
    'Pınar Soylu',
  ],
  ['Reuters haber ajansı, "görüşmelerin sürdüğünü" yazdı.', null],
  [
    '"Hiçbir zaman böyle bir şey söylemedim" diyerek iddiaları yalanlayan Başkan Yardımcısı Suat Ergin, dava açacağını açıkladı.',
    'Suat Ergin',
  ],
  ['Sözde "dayanışma vakfı" aslında bir tefeci ağıydı.', null],
  ['Genel Müdür Nesrin Oral: "Bu yıl beş yüz kişiyi işe alacağız."', 'Nesrin Oral'],
  ['İsmini vermek istemeyen bir yetkili, "Pazarlıklar henüz bitmedi" dedi.', 'bir yetkili'],
  ['Yazar Nihal Ersoy\'un "Kayıp Zaman" romanı beş dile çevrildi.', null],
  ['Savcı Gülten Arı, sanığın "tasarlayarak öldürme" suçundan cezalandırılmasını istedi.', null],
  ['Başsavcılıktan yapılan açıklamada "Soruşturma çok yönlü sürdürülmektedir" denildi.', null],
  [
    'Gazeteci Defne Kurt\'un sorusuna yanıt veren Bakan Haluk Sezgin, "Bu konuda karar verilmedi" dedi.',
    'Haluk Sezgin',
  ],
  ['"Köyümüzü kimse bize bırakmadı, biz kurduk" diyor muhtar Satılmış Kaya.', 'Satılmış Kaya'],
  ['Dernek başkanı, hayvanlara kötü davranıldığını söyledi.'],
  ['Belediye "Temiz Şehir" projesini tanıttı.', null],
  ['Baba Mustafa Çelik, "Oğlumu geri istiyorum" diyerek gözyaşlarına boğuldu.', 'Mustafa Çelik'],
  ['Yönetmen Serkan Doğanay röportajda şöyle konuştu: "Bu film benim çocukluğum."', 'Serkan Doğanay'],
  ['"Bize yalan söylendi" diye bağıran işçiler fabrikanın önünde toplandı.', null],
  ['Şirketin kurucusu Can Öztürk iddiaları reddetti: "Kimseyi kandırmadık."', 'Can Öztürk'],
  ['"Gol sevincini çok özlemiştim" şeklinde konuşan Emre Baran, taraftarlara teşekkür etti.', 'Emre Baran'],
  [
    'Yunanistan Başbakanı Nikos Stavridis\'in "Sınırlarımız tartışılmaz" sözlerine Ankara\'dan tepki geldi.',
    'Nikos Stavridis',
  ],
  ['Uzman doktor Filiz Erdem uyardı: "Kalp hastaları bu sıcakta dışarı çıkmasın."', 'Filiz Erdem'],
  ['Çiftçi Hasan Güler, "Bu yıl bir tane bile zeytin toplayamadık" diye dert yandı.', 'Hasan Güler'],
  [
    'Müsteşar Okan Bilgin gazetecilere, "Anlaşma imzalandı" dedi ve "Ayrıntıları yarın açıklayacağız" diye ekledi.',
    'Okan Bilgin',
    'Okan Bilgin',
  ],
  [
    'Anne Songül Aydemir, "Kızım okula gitmek istiyor" diye konuştu. "Ama servis yok."',
    'Songül Aydemir',
    'Songül Aydemir',
  ],
  [
    'Dışişleri Bakanlığı, saldırıyı "en güçlü şekilde kınıyoruz" açıklamasıyla lanetledi.',
    'Dışişleri Bakanlığı',
  ],
  ['Sürücü Yasin Kara\'nın ifadesinde "Frenler tutmadı" dediği öğrenildi.', 'Yasin Kara'],
  [
    'Türkücü Yaşar Boran, "Türkülerimizi gençlere emanet ediyorum" dedi. Boran\'ın konseri üç saat sürdü.',
    'Yaşar Boran',
  ],
  [
    '"Milli takım için canımızı veririz" diyen kaleci Tolga Erim ile hocası Orhan Saygın kampta buluştu.',
    'Tolga Erim',
  ],
  ['Dr. Aslı Keskin, "Uykusuzluk bağışıklığı zayıflatıyor" uyarısında bulundu.', 'Aslı Keskin'],
  ['Ünlü oyuncu Lara Sönmez boşanma iddialarını "tamamen uydurma" sözleriyle yalanladı.', 'Lara Sönmez'],
  ['Yerel gazete, olayı "kasabanın kara günü" başlığıyla duyurdu.', null],
  [
    'Halk Partisi Genel Başkanı Hülya Sarı partisinin grup toplantısında konuştu. Sarı, "Seçime hazırız" dedi.',
    'Hülya Sarı',
  ],
  ['"Bu tarladan dedem de geçindi, ben de" diyor çiftçi.', 'çiftçi'],
  ['"Yargı bağımsızdır" sözünü hatırlatan baro başkanı Ceyda Akın, kararı eleştirdi.', null],
  ['Antrenör Didem Koç, oyuncularının "olağanüstü mücadele ettiğini" dile getirdi.', 'Didem Koç'],
  [
    'Sağlık Bakanı Sibel Ata, salgının kontrol altında olduğunu belirtti. "Vaka sayısı düşüyor" diyen Ata, maskeyi önerdi.',
    'Sibel Ata',
  ],
];

/** Written before the rules, and read only once these stood. */
const HELD_OUT: readonly Case[] = [
  [
    'Ulaştırma Bakanı Kemal Dursun, köprünün yıl sonunda açılacağını belirterek, "Çalışmalar yüzde doksan tamamlandı" ifadelerini kullandı.',
    'Kemal Dursun',
  ],
  ['Kapıdaki levhada "Girmek yasaktır" yazıyordu.', null],
  ['Bakanlık sözcüsü Derya Uçar\'a göre saldırı "önceden planlanmış bir eylem".', 'Derya Uçar'],
  [
    'Profesör Levent Akyol, fay hattının uzun süredir sessiz olduğunu hatırlattı. "Büyük bir deprem bekliyoruz" dedi.',
    'Levent Akyol',
  ],
  ['"Gece Yarısı" adlı film festivalde en iyi yönetmen ödülünü aldı.', null],
  [
    'Muhalefet lideri Cengiz Alkan hükümeti eleştirdi: "Bu bütçe fakirin değil zenginin bütçesidir."',
    'Cengiz Alkan',
  ],
  ['Kaza sonrası açıklama yapan emniyet müdürü, "Sürücü gözaltına alındı" dedi.', 'emniyet müdürü'],
  [
    'Cumhurbaşkanı Murat Erenler, Berlin\'de düzenlenen zirvede "Kalıcı barış için herkes elini taşın altına koymalı" diye konuştu.',
    'Murat Erenler',
  ],
  [
    'Fransa Dışişleri Bakanı Claire Montel, "Müttefiklerimizle dayanışma içindeyiz" açıklamasında bulundu.',
    'Claire Montel',
  ],
  ['Forvet oyuncusu Emre Baran, "Golü anneme armağan ediyorum" sözleriyle sevincini paylaştı.', 'Emre Baran'],
  [
    'Araştırmacı Ali Rıza Demirel yeni türü tanıttı. Demirel, "Bu kelebek yalnızca bu vadide yaşıyor" dedi.',
    'Ali Rıza Demirel',
  ],
  [
    '"Ekmek zammı geri çekilmeli" çağrısı yapan sendika başkanı İlker Taş, eylem kararı aldıklarını duyurdu.',
    'İlker Taş',
  ],
  [
    'Kaptan Burak Yalçınkaya maçtan sonra üzgündü. "Kendi hatalarımızla kaybettik" diyen Yalçınkaya, taraftardan özür diledi.',
    'Burak Yalçınkaya',
  ],
  ['Tanık Recep Usta ifadesinde, "Araba kırmızıda geçti" dedi.', 'Recep Usta'],
  ['Meclis Başkanı Fikret Oğuz, teklifi "tarihi bir adım" olarak nitelendirdi.', 'Fikret Oğuz'],
  [
    'Almanya Başbakanı Georg Winter, Türkiye ile ilişkiler için "çok değerli" ifadesini kullandı.',
    'Georg Winter',
  ],
  [
    'Ekonomist Ebru Gündoğan, enflasyonun düşeceğini öngördü: "Yıl sonunda yüzde yirmi görebiliriz."',
    'Ebru Gündoğan',
  ],
  ['Rapora göre tesis "güvenli değil".', null],
  ['Bilim insanı Zeynep Tuna, "Aşı üç yıl koruma sağlıyor" bilgisini verdi.', 'Zeynep Tuna'],
  ['NATO sözcüsü Erik Halvorsen, tatbikatın "savunma amaçlı" olduğunu vurguladı.', 'Erik Halvorsen'],
  [
    'Bakan Dursun, trafiğin rahatlayacağını ifade etti. Ulaştırma Bakanı Kemal Dursun, "İlk tren haftaya kalkıyor" dedi.',
    'Kemal Dursun',
  ],
  ['Polis, şüphelinin "olay yerinden kaçtığını" bildirdi.', 'Polis'],
  ['CHP\'li Vekil Ayla Bozkurt mecliste, "Kadınlar ucuz iş gücü değildir" dedi.', 'Ayla Bozkurt'],
  ['Müze müdürü Sevgi Alptekin eserin "Osmanlı dönemine ait" olduğunu kaydetti.', 'Sevgi Alptekin'],
  [
    'Hakem kararından sonra kulüp başkanı Tuncay Aydoğan, "Bu maç yeniden oynanmalı!" diye isyan etti.',
    'Tuncay Aydoğan',
  ],
  ['"Sessiz Gemi" şiiri okundu, ardından bir dakikalık saygı duruşu yapıldı.', null],
  ['Büyükelçi Amira Haddad, iki ülke arasında "yeni bir sayfa" açıldığını söyledi.', 'Amira Haddad'],
  ['Sosyal medyada "yeter artık" etiketi gündem oldu.', null],
  [
    'Astronom Kaan Işık, "Gökyüzünde yeni bir kuyruklu yıldız keşfettik" dedi. O, keşfin tesadüf olduğunu ekledi.',
    'Kaan Işık',
  ],
  ['Hakim Ferda Yücel kararı okurken, "Mahkememiz sanığın beraatine hükmetmiştir" dedi.', 'Ferda Yücel'],
  ['Bakan, gazetecilerin sorularını yanıtsız bıraktı.'],
  [
    'Astana\'da konuşan Kazak lider Nurlan Sadıkov, "Orta koridor hepimizin yararına" diye konuştu.',
    'Nurlan Sadıkov',
  ],
  ['İtfaiye eri, "Duman çok yoğundu" dedi.', 'İtfaiye eri'],
  ['Sayın Faruk Tekin, komisyonda "Bu yasa geri çekilmelidir" şeklinde görüş bildirdi.', 'Faruk Tekin'],
  [
    'Bakan Yardımcısı Metin Ural da "Üreticimizi yalnız bırakmayacağız" değerlendirmesinde bulundu.',
    'Metin Ural',
  ],
  [
    'Kiev Belediye Başkanı Taras Melnik, "Kış zor geçecek" dedi. Melnik, elektrik kesintilerinin süreceğini aktardı.',
    'Taras Melnik',
  ],
  [
    'Patron Vedat Ulusoy\'un "Maaşlar yatacak" dediği, ancak işçilerin beklemekten yorulduğu belirtildi.',
    'Vedat Ulusoy',
  ],
  ['Jandarma, "arama çalışmaları sürüyor" dedi.', 'Jandarma'],
  ['Öğretmen Ünal Şimşek: "Çocuklar sınıfa sığmıyor. Yeni okul şart."', 'Ünal Şimşek'],
  ['Kulüpten ayrılacağı konuşulan Diego Fuentes "Ben buradayım, bir yere gitmiyorum" dedi.', 'Diego Fuentes'],
  ['Otelde çıkan yangında "ihmal" olup olmadığı araştırılıyor.', null],
];

testPassages('tr', { development: DEVELOPMENT, heldOut: HELD_OUT });
