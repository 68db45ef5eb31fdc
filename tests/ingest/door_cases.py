"""Fictional texts for the door: nobody here exists. A hostile line is its reason, then the text."""

REFUSED = """
victim_named|Grace Wambetu, 24, was rescued from a compound in Myawaddy.
victim_named|Survivor Nguyen Thi Hoalinh told reporters she was beaten daily.
victim_named|The victim, a Kenyan woman named Achieng Marolo, was sold twice.
victim_named|Police rescued Somchai Jaideeporn from the casino.
victim_named|Priya Kumarani, a former scam worker, described the shocks.
victim_named|Tesfaye Bekelu was lured by a job advert and forced to work.
victim_named|A worker named Rahul Singhal jumped from the fourth floor.
victim_named|Ugandan student Moses Okellonga was tortured in the compound.
victim_named|Mr Otieno Kamaru was held captive for six months.
victim_named|Body of Tran Van Batuong, 28, found hanged in the casino.
victim_named|Maria Santosa is 24. She was rescued last week. Maria Santosa is a survivor.
victim_named|victims including Amina Hassanova and Li Xiaoruo were freed
victim_named|The escapee "Lina" lost two fingers.
victim_named|Dewi Putriyani (22) fled the compound at night
victim_named|THE VICTIM NGUYEN VAN TUNGLAM WAS BEATEN
victim_named|Filipino worker Jose Reyesano died after a beating.
victim_named|Dlamini Ngwenyama, who was trafficked from Durban, spoke to us
victim_named|the survivor Wei Lingfang said the gate was locked
victim_named|Kidnapped: Zhang Weilun was abducted at the border.
victim_named|Scam worker Arjun Thapaliya was arrested in the raid.
victim_named|La victime, Fatou Ndiayel, 23 ans, a été vendue deux fois.
victim_named|Rescapée Awa Traorelle raconte sa fuite.
victim_named|La víctima, Lucía Pereznova, fue rescatada del complejo.
victim_named|Sobreviviente Carlos Quispemar habló de golpes.
victim_named|Korban bernama Siti Rahmawulan disekap di kompleks.
victim_named|Nạn nhân là chị Nguyễn Thị Hoalan bị bán sang Campuchia.
victim_named|Anh Trần Văn Bìnhan (24 tuổi) được giải cứu khỏi casino.
victim_named|被害者の山川太郎さんが救出された
victim_named|ベトナム人労働者 Le Van Tamso が転落死
victim_named|台湾人男性 Lin Shuwen が監禁された
victim_named|カナコーン氏(27歳)が転落死
victim_named|受害者王小棠在园区被打
victim_named|李文棠,23岁,被骗到柬埔寨后获救
victim_named|เหยื่อชื่อ นางสาวสมหญิง ใจเย็น ถูกขาย
victim_named|นายสมปอง ดีมาก ถูกหลอกไปทำงานที่ปอยเปต
victim_named|ជនរងគ្រោះឈ្មោះ សុខ វណ្ណារី ត្រូវបានសង្គ្រោះ
victim_named|피해자 김철순 씨는 감금되었다
victim_named|https://news.example/2025/victim-nguyen-van-tungo-tells-story
victim_named|wang_fangli_kidnapping
victim_described|A 24-year-old Kenyan woman was rescued from KA02.
victim_described|A 19-year-old student from Manado was sold to a scam firm.
victim_described|The survivor, a Ugandan nurse aged 31, fled at night.
victim_described|one victim, a female Thai accountant, was locked up
victim_described|A 22-year-old man from Nairobi fell to his death.
victim_described|Une étudiante kenyane de 23 ans a été libérée.
victim_described|Una mujer colombiana de 26 años fue rescatada.
victim_described|Seorang wanita berusia 21 tahun asal Manado dipulangkan.
victim_described|Một cô gái 19 tuổi quê Nghệ An được giải cứu.
victim_described|21歳ベトナム人男性が転落死
victim_described|22岁的肯尼亚女子从园区获救
victim_described|หญิงไทยวัย 24 ถูกขายให้บ่อน
victim_described|24세 여성 대학생이 감금됐다
victim_described|https://news.example/24-year-old-kenyan-woman-rescued-from-scam-compound
small_group|two Kenyan women rescued in Bavet on 12 March 2025
small_group|On 3 May 2025 three Ugandans escaped from a compound in Bavet.
small_group|4 Nepalese men were arrested at the casino on 2025-04-01
small_group|Two women from Kenya were freed in Poipet on March 12, 2025.
small_group|Deux Kenyanes ont été secourues à Bavet le 12 mars 2025.
small_group|Tres ciudadanos colombianos fueron rescatados en Bavet el 3 de mayo de 2025.
small_group|2025年3月12日、バベットの施設でケニア人女性2人が救出された
small_group|2025年3月12日,巴域园区两名肯尼亚人获救
document_number|passport no. K 1234567 was taken
document_number|Passport: EB7654321
document_number|护照号 E12345678
document_number|hộ chiếu số C7654321
document_number|1-2345-67890-12-3
document_number|身份证 110101199003071234
document_number|P<KHMSOKHA<<VANNARY<<<<<<<<
phone_number|call her on +855 12 345 678
phone_number|+66-81-234-5678
phone_number|tel. 012 345 678
phone_number|โทร 081-234-5678
phone_number|電話 090-1234-5678
phone_number|WhatsApp: 0712345678
phone_number|+٨٥٥ ١٢ ٣٤٥ ٦٧٨
room_or_bed|held in room 302
room_or_bed|Building B, Room B-1204
room_or_bed|dormitory 4, bed 12
room_or_bed|301号室に監禁
room_or_bed|C棟415号室
room_or_bed|phòng số 302
room_or_bed|ห้อง 302
room_or_bed|បន្ទប់លេខ ៣០២
room_or_bed|chambre n° 14
vehicle_plate|licence plate 2AB-1234
vehicle_plate|biển số 51F-123.45
face_image|passport_scan_01.jpg
face_image|https://cdn.example/uploads/VictimSelfie.JPG?w=200
face_image|/evidence/faces/IMG_0031.png
face_image|護照 自拍.jpg 自拍.jpg
personal_contact|grace.w1999@mail.example
personal_contact|Telegram: @linh_help99
personal_contact|WeChat ID: xiaolin8899
personal_contact|https://wa.me/85512345678
personal_contact|https://www.facebook.com/profile.php?id=100012345
personal_contact|mail me: lin (at) mail (dot) example
home_position|Three escapees are hiding at 11.56210, 104.88881
home_position|The workers who fled are sheltering in a guesthouse behind the market
home_position|her family home at 14 Nowhere Street, Nairobi 3
home_position|逃走中の労働者はゲストハウスに潜伏
confidential_source_named|our source, Dara Sokvanna, works at the gate
confidential_source_named|Sok Vannarith, a guard who asked not to be named, said so
confidential_source_named|The whistleblower Chan Sopheara sent files
confidential_source_named|her real name is known to us: real name is given below
birth_date|The survivor was born on 12 March 1999
victim_described|After her release, Faith Nyamburia, a 26-year-old from Kisumu, spoke.
victim_named|Guards beat Hassan Mubarakov until he paid.
victim_named|"They locked us in," said Ruth Adongola, who spent five months inside.
victim_named|Bilal Ashrafuddin escaped by jumping into the river.
victim_named|The body of 31-year-old Thai national Anong Srisukham was found in Poipet.
victim_named|trafficking survivor Jirawat P.
victim_named|Pham Thi Ngocmai, a university student, went missing in Bavet.
victim_named|A Malaysian man identified as Goh Wei Jianhao was tortured to death.
victim_named|Nepali worker Bishnu Tamangel returned home after paying a ransom.
victim_named|Mohammad Rafiqulan was sold by a broker to a scam firm.
victim_named|The family of Kim Minseokra, held in Sihanoukville, paid the ransom.
victim_named|Ms Wanjikuna told us she was sold.
victim_named|Una sobreviviente llamada Marisol Vegalta contó su historia.
victim_named|Le rescapé Jean-Paul Mbarganou a été torturé.
victim_named|韓国人大学生のパク・ジュンソさんが遺体で発見
victim_named|被害者は佐藤花奈さん
victim_named|幸存者陈小梅表示,她被电击
victim_named|马来西亚男子黄志棠被骗到缅甸
victim_named|Nạn nhân Lê Thị Thuhà kể lại
victim_named|em Hồ Văn Tínhan bị lừa sang Campuchia
victim_named|rescue-of-priya-sharman-from-kk-park.html
victim_named|victim: Ahmed K.
victim_named|Names of rescued: Ana Reyesto, Joseph Cruzado
victim_named|Zanele Mokoenaro (South Africa), rescued 2025
victim_described|A young Sri Lankan hairdresser, 27, was locked up and beaten.
victim_described|the 17-year-old boy from Quang Ngai swam across
victim_described|a pregnant Filipina, 29, escaped
victim_described|She is a 33-year-old mother of two from Kampala who was sold
victim_described|a 25-year-old Indian software engineer lured to Myawaddy
victim_described|Le jeune Camerounais de 24 ans, étudiant, a été battu.
victim_described|25歳の日本人女性が監禁された
victim_described|一名19岁的越南女孩被卖到园区
victim_described|a woman (24) from Nakuru rescued
small_group|One Kenyan woman and a man were rescued from KA02 on 4 June 2025
small_group|On 7 July 2025 a pair of Moroccans fled the Bavet casino
small_group|3 Bangladeshi workers arrested at compound, Poipet, 2025-06-01
small_group|Four Indonesians were freed from a casino in Poipet on 9 September 2024
small_group|On 2 May 2025, two victims, both Ugandan, were rescued in Bavet
small_group|2025年6月1日,三名乌干达人从巴域园区逃脱
small_group|Hai người Việt Nam được giải cứu tại Bavet ngày 3/5/2025
document_number|her Kenyan passport AK0912345
document_number|passport number is B12345678
document_number|CCCD 001203012345
document_number|ID card 3201 2345 6789 0123
phone_number|00855 12 345 678
phone_number|Call 0812-3456-7890
phone_number|my number is 012345678
phone_number|+254 712 345678
phone_number|tel:+85512345678
room_or_bed|kept in Room 5B on the fourth floor
room_or_bed|bed no. 7
room_or_bed|habitación 214
room_or_bed|宿舍 503
room_or_bed|cell 4 of block C
face_image|IMG_face_closeup.png
face_image|nguyen_passport.jpeg
face_image|https://x.example/media/survivor-photo.webp
personal_contact|zalo 0912345678
personal_contact|t.me/help_linh
personal_contact|line id: maymay.1
personal_contact|instagram @grace.wanj
home_position|She is in hiding near 11.0722, 106.1293
home_position|escapees sleeping at Wat Nowhere pagoda
confidential_source_named|anonymous source: Sok Chanthavy
vehicle_plate|number plate Phnom Penh 2BC-4455
victim_named|Peter Ndungurwa begged his captors to let him go
victim_named|Guards shocked Linh Trantuyet with a baton
victim_named|Returnee Maricel Dumlaoan faces charges in Manila
victim_named|Aung Ko Latway, 20, had his passport taken in KK Park
victim_named|Rescued: Blessing Adeyemiro
victim_named|Police say the dead man is Chanthol Reaksmeyna, a cook
victim_named|Samira, 23, from Rabat, was rescued
victim_named|Mrs Fernandopulle was freed after ransom
victim_named|the scammer Deng Haotiane was forced to work
victim_named|Mi hermano Andrés Quintanaro fue secuestrado
victim_named|L'étudiant Moussa Diarrassy a été vendu à un gang
victim_named|ネパール人のビシュヌ・タマンさん(25)が救出
victim_named|受骗者李小萌说
victim_described|a Brazilian woman, 31, a former model, rescued from KK Park
victim_described|The 20-year-old waitress from Cebu escaped
victim_described|A Vietnamese boy aged 15 was found dead
victim_described|một nam sinh viên 20 tuổi bị lừa
small_group|Three Kenyans rescued on 1 May 2025 from a site in Myawaddy
small_group|the one Bhutanese rescued at KK Park on 2025-02-20
small_group|On 3 June 2025 police in Poipet freed two people from Ghana
document_number|Thai ID 1 2345 67890 12 3
phone_number|reach me at 855 12 345 678 on WhatsApp
room_or_bed|she slept in bunk 14, room 6-02
room_or_bed|5楼503房间
personal_contact|my Facebook: grace.wanji.12
face_image|mugshots/worker_17.jpg
home_position|families live at House 22, Street 310
victim_named|นายวิชัย แซ่ลี้สมมุติ เข้าแจ้งตำรวจว่าถูกหลอกไปทำงาน
victim_named|น.ส.สุดา สมมุติ กล่าวว่าถูกหลอกไปทำงาน
victim_named|นายพลวัฒน์ สมมุติ ถูกกักขัง
victim_named|ឈ្មោះ ចាន់ ដារ៉ាសម្មតិ ត្រូវបានសង្គ្រោះ
phone_number|imo 0912345678
victim_named|Fatou NDIAYELLE, 23 ans, a été libérée d'un centre d'escroquerie.
victim_named|NDIAYELLE Fatou, 23 ans, a été libérée
victim_named|Grace NDUNGURWA, 24, was rescued from a compound in Myawaddy.
victim_named|Police rescued Peter NDUNGURWA from the casino.
victim_named|Ugandan national Moses Okellonga was found dead
victim_named|被騙到緬甸的張豪樣獲救
victim_named|演员王小样在泰缅边境失踪后获救
victim_named|苏小样被骗到缅甸妙瓦底电诈园区,后被解救
victim_named|印尼籍劳工 Budi Santosora 被救出
victim_named|詐騙園區員工李小樣被逮捕
victim_named|中国籍女子李某从缅甸逃回
victim_described|王姓男子,23歲,台中人,被騙至緬甸
victim_named|Nguyễn Văn Bìnhan, sinh năm 1999, bị lừa bán sang Campuchia
victim_named|Lê Hoàng Phúcan (SN 2001) bị bán vào casino
victim_named|Rizal Sampurnara disekap di Myawaddy
victim_named|Warga Medan bernama Rizal Sampurnara tewas di Kamboja
victim_named|A Kenyan woman named Grace Wambetu died in a compound
victim_named|คนงานไทยชื่อนายสมชาย รักดีสมมุติ ถูกจับที่ปอยเปต
victim_named|한국인 대학생 박모씨가 캄보디아에서 숨졌다
small_group|2025年3月12日,两名台湾女子在园区获救
small_group|三名台灣人2025年3月12日在園區獲救
small_group|三名台灣人2025年3月12日在西港獲救
small_group|two Kenyan women were rescued as guards fled in Bavet on 2 May 2025
victim_named|<b>Grace</b> <i>Wambetura</i>, 24, was rescued from a compound
face_image|<img src="/evidence/survivor_face.jpg">
victim_named|police rescued<br>Grace Wambetura
victim_named|Name: Grace Wambetura; Age: 24; Status: rescued
victim_named|姓名:王小样 年龄:24 状态:获救
victim_named|his son, Kevin Otienomora, is held in KK Park
victim_named|Her daughter, Jane Wanjikumora, was trafficked to Myanmar
victim_named|the family of Grace Wambetura paid a ransom of $5,000
victim_named|a ransom was paid for Kevin Otienomora
small_group|หญิงไทย 2 คนได้รับการช่วยเหลือที่ปอยเปต วันที่ 12 มีนาคม 2568
small_group|คนไทย 3 คนหนีออกจากตึกที่เมียวดี วันที่ 12 มีนาคม 2568
small_group|2025년 3월 12일 캄보디아에서 한국인 2명이 구조됐다
small_group|3 Vietnamese arrested as scam workers at a compound in Bavet on 12 March 2025
document_number|နိုင်ငံကူးလက်မှတ်အမှတ် MF123456
document_number|ໜັງສືຜ່ານແດນ P1234567
document_number|पासपोर्ट नंबर M1234567
document_number|পাসপোর্ট নম্বর BX0123456
document_number|پاسپورٹ نمبر AB1234567
document_number|رقم جواز السفر A1234567
document_number|ፓስፖርት ቁጥር EP1234567
document_number|namba ya pasipoti A1234567
phone_number|ဖုန်း ၉၄၅၁၂၃၄၅၆၇
phone_number|फ़ोन 98765 43210
phone_number|فون 300 1234567
phone_number|هاتف ١٠١٢٣٤٥٦٧٨
phone_number|ስልክ 911 234567
phone_number|simu 712 345 678
room_or_bed|အခန်း ၃၀၂ တွင်
room_or_bed|ຫ້ອງ 302
room_or_bed|कमरा नंबर 302 में बंद
room_or_bed|غرفة رقم 302
room_or_bed|chumba namba 302
room_or_bed|房號302
personal_contact|ไลน์ไอดี somsamut99
personal_contact|微信號 lin8899
confidential_source_named|an undercover informant, Tola Meng, filmed it
"""

PASSING = """
14 arrested at a linked hotel-casino
19 freed after a raid in O'Smach
over 3,000 victims freed, the government says
11 rescued Thais were handed over at Poipet on 22 February 2025
109 Thais and 50 Pakistanis freed from one building on 22 February 2025
47 Nepalis rescued from scam centres in Myanmar arrive in Kathmandu
six of twelve suspects were kept under investigation
OFAC listed four leaders of an armed group on 5 May 2025
Two Kenyans were told that freedom cost 10,000 dollars
A returnee was promised 1,000 dollars a month through Facebook
A survivor told Amnesty that police pass calls for help to bosses
One victim was resold twice within a year
two brokers were arrested in Taipei
The Chinese casino manager was detained and then admitted forced labour
Cambodia arrested Chen Zhulan and two more men and sent them to China
Lok Vong Thath was sanctioned for abuse of trafficked workers
ZHAO, Weiming
SAMPLEKHIRI, Nong
list entry 55505
SDN list entry no. 23650
Chhay Rithiron, Prime Minister, said victims would be protected
Interior Ministry spokesman Touk Vichetra denied that victims were held
Marta Ferrolan of Amnesty International said survivors were stranded
Senator Rina Hontalba told survivors that the state would help
Alma Guoyan was convicted of qualified human trafficking
Shen Zhiquan was extradited from Thailand to China
Saw Myo Thant, 55, was sanctioned with his two sons
Kong Anh, a senator and tycoon, is said to own Crown casinos
ASA 23/9447/2025
https://www.amnesty.org/en/documents/asa23/9447/2025/en/
https://home.treasury.gov/news/press-releases/sb0278
https://vodenglish.news/60-vietnamese-escape-bavet-moc-bai-casino/
https://www.example.org/2025/03/12/victims-must-be-protected
https://example.org/facebook-adverts-lure-workers.html
photo_of_gate_ka02.jpg
satellite-image-2025-03.png
16.62974, 98.55274
11.0721 N, 106.1234 E
compound at 11.0721, 106.1234, from which workers escaped
35aaa2AU6pVgenYbWvMRz22avDBLC9XZZZ
bc1qxxx5eqjj8je6lz9xwjattpc3pn4jejc5h0sxxx
0x3f5CE5FBFe3E9af3971dD833D26bA9b5C936f0bE
US$1,000 to 2,000 a month
15,000,000,000 dollars; 127,271 bitcoin
2025-07-12
2025-07/2025-09
2026-01-16T10:00:00+07:00
a seven-floor building with 57 rooms and 120 beds
courtroom 3 of the municipal court
licence No 053 was revoked
press@ministry.example
spokespersons can be reached through info@group.example
Kenya to Laos via Thailand
Kathmandu, Suvarnabhumi, seven-hour drive to Mae Sot, Moei river
recruits aged 18 to 35, mostly through Zalo
58 survivors of eight nationalities, nine of them children
Victims are sold on for 100 to 500 dollars each
Job scam victim forced to pay RM30,000 to return to Malaysia
In Cambodia, a Network Rescuing Trafficked Chinese Teens Is Unraveling
Golden Phoenix Entertainment City was raided
Golden Moon Casino and the Q.B. Hotel were sanctioned
KK Park was shelled and workers fled
Plus de 3 000 victimes libérées en juillet 2025
Quinze vidéos géolocalisées, dont beaucoup par CyberScamMonitor
Des milliers de personnes livrées à elles-mêmes
Más de cien víctimas fueron liberadas
タイ・カンボジア警察が215人(タイ人109人ら)を救出
O'Smachのカジノ地区で人身売買被害者75人を救出
Chen Zhulan が Jin Bei 投資社を設立
Shen Zhiquan がバンコクで国際手配により逮捕
2,044人を拘束(中国人1,792人)
受害者高达三千人
园区获救人员包括一百名越南人
陈乐文
ตำรวจช่วยเหยื่อ 109 คน
Hơn 60 người Việt tháo chạy khỏi casino
កម្ពុជា
Palm Holding Group, Phnom Penh
Amnesty geolocated 15 videos of escapes at ten or more compounds
Thirty Ugandans were flown home on 3 April 2025
Palm Group chairman Chen Zhulan, 38, was arrested on 6 January 2026
Police colonel Trung Sarat led the raid and freed 42 people
Deputy governor Lon Demara visited the rescued workers
The ambassador of Kenya, Linda Kiptoon, welcomed 78 Kenyans
Hang Thol settled with a newspaper; he denies any link
Ellen Westerby, a former prosecutor, founded an organisation
Jonas Simmel of Harvard said elites protect the industry
Journalist Meas Darith was arrested on 30 September 2024
Amnesty interviewed 58 survivors; Reuters spoke to three
workers paid 3,000 to 30,000 dollars to leave
two Chinese nationals accused of running the compound were arrested on 2 May 2025 in Bavet
Tri Phalla and his company M D Q Hung Ha
Trans Orient International Holding Group Thailand Company Limited
Indonesia's ministry counted 110 people: 97 who fled and 13 put out
Vietnam received 161 citizens on 19 July 2025, 14 of them called rescued
Su Liangkun is said to have leased the building
Jin Bei 4 casino, Sihanoukville
Building 23 of Chinatown
the compound's gate faces National Road 4
QB Hotel has 13 floors
Xu Aiguo was convicted in China in 2013
Dong Leming, owner of Hung Ha, was sanctioned by the UK
OFAC press release jy2576, 12 September 2024
Kuong Ly Meng is wanted for recruitment
Proceeds moved through 0.5 bitcoin and 3,000,000 USDT
paras 1-3, list item 1
p. 12, table 3
Case No. 24-CR-567 (E.D.N.Y.)
Company registration 00012345
registered at the Ministry of Commerce under 1000123456
14,000 SIM cards and 871 phones were seized
Regal Hill Resort held 8,000 to 10,000 workers
Myanmar Witness analysed satellite images
Saw Myo Thant's son Saw Lin Tun Oo was sanctioned
Kong Anh's daughter Juri Klongsample is wanted in Thailand
l'ONG affirme que des victimes ont été battues
Le porte-parole Touk Vichetra a nié toute traite
Bộ Công an giải cứu 60 nạn nhân
中国公安部通缉沈智全
ミャンマー軍がShwe Kokkoを急襲、346人を拘束
Reuters and AFP restated a Treasury release
Chen Zhulan fled Cambodia, a report claimed; his lawyers denied it
Panda Pay, Palm Bank and Prince Street Bank
Kuong Ly Meng's brother was released on bail on 3 May 2025
A Thai court ordered the seizure on 27 February 2026
the Kenyan government said 119 nationals were freed
Two Chinese companies were sanctioned on 8 September 2025 in Myanmar
A Cambodian reporter was detained for filming the raid
Pol Lt Gen Thanat Pitasample led the rescue of 215 people
Sam Sokhan, the interior minister, sold his shares in 2018
Rith Somnang owned K88 Group
General Kong Kem chaired a land company
Mulan Arin signed for the KNU
recruits from Kenya and Uganda pass through Addis Ababa
women were moved to Cambodia through Kakarbhitta
Chinese police executed 11 members of one family
Law on online scams, article 14, in force since 3 April 2026
The building has rooms 10 m2 each and 8 beds a room
escape of 42 people, 40 reached Vietnam
นายกรัฐมนตรีกล่าวว่าเหยื่อ 109 คนได้รับการช่วยเหลือ
นายชัยวุฒิ สมมุติวงศ์ นายกรัฐมนตรี กล่าวว่าเหยื่อ 109 คนได้รับการช่วยเหลือ
นายสุรเดช ผู้บัญชาการ เผยว่า 50 คนได้รับการช่วยเหลือ
นายอำเภอแม่สอดกล่าวว่า 260 คนได้รับการช่วยเหลือ
นายหน้าพาคนงานข้ามแดน และคนงานถูกบังคับให้ทำงาน
นายจ้างยึดโทรศัพท์ คนงานถูกกักขัง
ทนายความกล่าวว่าคนงานถูกบังคับ
เหยื่อระบุว่านายหน้าเป็นชาวจีน
ក្រុមហ៊ុនឈ្មោះ ផាម គ្រុប ត្រូវបានឆែកឆេរ ហើយជនរងគ្រោះត្រូវបានសង្គ្រោះ
vessel IMO 9123456
นางสาวกานดา สมมุติวงศ์ นายกรัฐมนตรี กล่าวว่าเหยื่อ 260 คนได้รับการช่วยเหลือ
น.ส.กานดา สมมุติวงศ์ ส.ส. กล่าวว่าคนงานถูกบังคับ
นายรังสรรค์ สมมุติ กล่าวว่าคนงานถูกบังคับ
ជនសង្ស័យឈ្មោះ លី វ៉ីសម្មតិ ត្រូវបានឃាត់ខ្លួន ហើយជនរងគ្រោះត្រូវបានសង្គ្រោះ
Kepala BP2MI Benny Samaranta mengatakan korban disiksa
คนไทย 109 คนได้รับการช่วยเหลือที่ปอยเปต วันที่ 22 กุมภาพันธ์ 2568
คนจีน 2 คนเป็นหัวหน้าแก๊ง ถูกจับที่ปอยเปต วันที่ 12 มีนาคม 2568
2025년 10월 18일 캄보디아에서 한국인 64명이 송환됐다
2025년 3월 12일 캄보디아에서 한국인 총책 2명이 체포됐다
Name: Palm Group; Nationality: Cambodian; it was fined
Kong Anh's son Kong Daramora was sanctioned; his daughter owns the firm
the gang's leader demanded ransom; families of victims paid it
<p>Palm Group</p> <br/>was sanctioned
Two Taiwanese nationals were arrested as operators of the compound on 3 May 2025 in Bavet
A Chinese national, Liu Yongyang, was arrested as the manager of the compound
江苏人获救,300名工人获救
警方在西港逮捕4名中国籍主嫌
300名台灣人被騙到柬埔寨
孙女被骗的家属说园区仍在运作
徐州人被骗案开庭
中国公民被骗到缅甸,工人从园区获救
王先生是公司老板
แรงงานของนายหลี่ สมมุติ ได้รับค่าจ้าง
Maju Jaya dijual kepada Tiongkok
Two Chinese scam compounds were raided in Bavet on 2 May 2025
Two Chinese arrested as operators of a compound in Bavet on 2 May 2025
The National Assembly passed a law on online scams
The National Unity Government condemned scam compounds
Karen National Liberation Army freed workers
National Dossier (reprint of a release of the US Treasury)
National Anti-Scam Taskforce raided the compound
Worker Rights Consortium said workers were trafficked
Migrant Workers Federation said victims were stranded
Child Protection Unit raided the compound
Citizen Lab analysed scam domains
Trafficking Victim Protection Bureau freed 42 people
Mr Lucky Casino was raided
タイ空軍のF-16が、Poipet地区の詐欺センター5か所を爆撃
Chhay RITHIRON, Prime Minister, said victims would be protected
LY YONG PHAT was sanctioned for abuse of trafficked workers
The DKBA freed 260 workers; KNLA and BGF troops handed them over
OFAC, FinCEN and UNODC say workers were trafficked
Facebook identified 12 accounts of the site
Đại tá Nguyễn Văn Longan cho biết 60 nạn nhân được giải cứu
Direktur perusahaan itu, Budi Santosora, ditangkap karena menjual korban
"""


def refused() -> list[tuple[str, str]]:
    """Pairs of the reason expected and a hostile text."""
    pairs = (line.partition("|") for line in REFUSED.strip().split("\n"))
    return [(reason, text) for reason, _, text in pairs]


def passing() -> list[str]:
    """Texts that must pass."""
    return PASSING.strip().split("\n")
