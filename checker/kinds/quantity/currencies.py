"""The currencies that money is told in: their signs, ISO 4217 codes and names.

It knows names alone. To teach it a currency, add a line; a code that is an English word or an abbreviation of
something else is left out of the signs, and only its names are read.
"""

from __future__ import annotations

from typing import Final

# code: signs before the number | names after it | names of its hundredth, the English singular first
TABLE: Final = """
GBP: £, gbp, ps, stg£ | pounds, pound, pounds sterling, pound sterling, sterling | penny, pennies, pence, p
GBP: | british pounds, british pound, quid |
USD: $, us$, $us, u.s.$, usd, usd$, us-$ | dollars, dollar, bucks, buck | cent, cents, ¢, us cents, us cent, c
USD: | us dollars, us dollar, u.s. dollars, american dollars, united states dollars, united states dollar |
EUR: €, eur, eu€ | euros, euro | euro cent, euro cents, eurocent, eurocents
JPY: ¥, jpy, jp¥ | yen, japanese yen |
INR: ₹, inr, rs, rs., re | rupees, rupee, indian rupees, indian rupee | paisa, paise
PKR: pkr | pakistani rupees, pakistan rupees, pakistani rupee |
CNY: cny, rmb, cn¥, yuan renminbi | yuan, 元, renminbi, chinese yuan, chinese renminbi, yuan renminbi, kuai |
CHF: chf, sfr, sfr. | swiss francs, swiss franc, francs, franc | centime, centimes, rappen
CAD: cad, c$, ca$, can$, cdn$, $c, cad$ | canadian dollars, canadian dollar, loonies |
AUD: aud, a$, au$, $a, aus$, aud$ | australian dollars, australian dollar, aussie dollars |
NZD: nzd, nz$, $nz | new zealand dollars, new zealand dollar |
HKD: hkd, hk$ | hong kong dollars, hong kong dollar |
SGD: sgd, s$, sg$ | singapore dollars, singapore dollar |
TWD: twd, nt$, nt $ | taiwan dollars, new taiwan dollars |
MXN: mxn, mx$ | mexican pesos, mexican peso, pesos, peso |
ARS: ars | argentine pesos, argentine peso, argentinian pesos, argentinian peso |
CLP: clp | chilean pesos, chilean peso |
COP: cop | colombian pesos, colombian peso |
PHP: php, ₱ | philippine pesos, philippine peso |
BRL: brl, r$ | reais, brazilian reais, brazilian real | centavo, centavos
ZAR: zar | rand, rands, south african rand, south african rands |
RUB: rub, ₽ | roubles, rouble, rubles, ruble, russian rubles, russian roubles | kopeck, kopecks, kopek, kopeks
UAH: uah, ₴ | hryvnia, hryvnias, ukrainian hryvnia |
PLN: pln, zł | zloty, zlotys, zlotych, polish zloty, polish zlotys | grosz, groszy
CZK: czk | czech koruna, czech crowns, koruna |
HUF: huf | forints, forint, hungarian forints, hungarian forint |
RON: ron | lei, romanian lei, romanian leu | bani
BGN: bgn | leva, lev, bulgarian leva |
SEK: sek | swedish kronor, swedish krona, swedish crowns, kronor, krona |
NOK: nok | norwegian kroner, norwegian krone, norwegian crowns |
DKK: dkk | danish kroner, danish krone, danish crowns, kroner, krone |
ISK: isk | icelandic kronur, icelandic krona |
TRY: try, ₺ | turkish lira, turkish liras, lira, liras | kurus
ILS: ils, ₪, nis | shekels, shekel, israeli shekels, new israeli shekels |
EGP: egp, e£ | egyptian pounds, egyptian pound |
LBP: lbp | lebanese pounds, lebanese pound |
JOD: jod | jordanian dinars, jordanian dinar |
KWD: kwd | kuwaiti dinars, kuwaiti dinar |
IQD: iqd | iraqi dinars, iraqi dinar, dinars, dinar |
SAR: sar | saudi riyals, saudi riyal, riyals, riyal, saudi arabian riyals, saudi arabian riyal | halala, halalas
QAR: qar | qatari riyals, qatari riyal |
IRR: irr | iranian rials, iranian rial, rials, rial |
AED: aed, dhs | dirhams, dirham, uae dirhams, emirati dirhams, uae dirham |
MAD: mad | moroccan dirhams, moroccan dirham |
MYR: myr, rm, ringgit, malaysia ringgit | ringgit, ringgits, malaysian ringgit, malaysian ringgits | sen
MYR: | malaysia ringgits, malaysia ringgit |
THB: thb, ฿ | baht, thai baht, bahts, thai bahts | satang
IDR: idr, rp, rp. | rupiah, indonesian rupiah, rupiahs, indonesian rupiahs |
VND: vnd, ₫ | dong, vietnamese dong |
KRW: krw, ₩ | won, south korean won, korean won |
KES: kes, ksh, kshs | kenyan shillings, shillings, shilling, kenyan shilling |
NGN: ngn, ₦ | naira, nigerian naira |
GHS: ghs, gh₵, ghc | cedis, cedi, ghanaian cedis, ghanaian cedi, ghana cedis |
LKR: lkr | sri lankan rupees, sri lankan rupee |
BDT: bdt, tk | taka, bangladeshi taka, takas |
XBT: btc, ₿ | bitcoins, bitcoin, btc |
ETH: | ether, ethereum |
DEM: dm | deutschmarks, deutschmark, deutsche marks, deutsche mark, marks, german marks, german mark |
FRF: ffr, ₣ | french francs, french franc |
NPR: npr | nepalese rupees, nepali rupees, nepalese rupee |
MUR: mur | mauritian rupees, mauritian rupee |
SCR: scr | seychellois rupees, seychelles rupees |
MVR: mvr | rufiyaa, maldivian rufiyaa |
BTN: btn | ngultrum |
AFN: afn | afghanis, afghani |
UZS: uzs | uzbek som, uzbek soum |
KZT: kzt, ₸ | tenge, kazakh tenge, kazakhstani tenge |
KGS: kgs | kyrgyz som |
TMT: tmt | turkmen manat |
AZN: azn, ₼ | azerbaijani manat, manat, manats |
GEL: ₾ | georgian lari, lari |
AMD: | armenian drams, armenian dram |
BYN: byn | belarusian rubles, belarusian roubles |
MDL: mdl | moldovan lei |
RSD: rsd | serbian dinars, serbian dinar |
BAM: bam | bosnian marks, convertible marks |
MKD: mkd | macedonian denars, denars, denar |
ALL: | albanian lek, albanian leke |
HRK: hrk | kuna, kunas, croatian kuna |
BHD: bhd | bahraini dinars, bahraini dinar |
OMR: omr | omani rials, omani rial |
YER: yer | yemeni rials, yemeni rial |
SYP: syp | syrian pounds, syrian pound |
SDG: sdg | sudanese pounds, sudanese pound |
SSP: | south sudanese pounds |
LYD: lyd | libyan dinars, libyan dinar |
TND: tnd | tunisian dinars, tunisian dinar |
DZD: dzd | algerian dinars, algerian dinar |
ETB: etb | birr, ethiopian birr |
UGX: ugx, ush | ugandan shillings, ugandan shilling, uganda shillings |
TZS: tzs, tsh | tanzanian shillings, tanzanian shilling, tanzania shillings |
SOS: | somali shillings, somali shilling |
RWF: rwf | rwandan francs, rwandan franc |
BIF: bif | burundian francs, burundi francs |
CDF: cdf | congolese francs, congolese franc |
DJF: djf | djiboutian francs, djibouti francs |
XOF: xof, fcfa | cfa francs, cfa franc, west african cfa francs, west african francs |
XAF: xaf | central african cfa francs, central african francs |
XPF: xpf | cfp francs, pacific francs |
GNF: gnf | guinean francs, guinean franc |
MGA: mga | ariary, malagasy ariary |
ZMW: zmw | kwacha, kwachas, zambian kwacha |
MWK: mwk | malawian kwacha, malawi kwacha |
BWP: bwp | pula, botswana pula |
NAD: | namibian dollars, namibian dollar |
SZL: szl | emalangeni, lilangeni |
LSL: lsl | maloti |
MZN: mzn | meticais, metical |
AOA: aoa | kwanzas, kwanza, angolan kwanza |
SLL: sll | leones, sierra leonean leones |
GMD: gmd | dalasi, dalasis |
CVE: | cape verdean escudos |
MRU: mru | ouguiya |
ZWL: zwl, zw$ | zimbabwean dollars, zimbabwe dollars, zimbabwean dollar |
LRD: lrd | liberian dollars, liberian dollar |
JMD: jmd, j$ | jamaican dollars, jamaican dollar |
TTD: ttd, tt$ | trinidad and tobago dollars, trinidad dollars |
BBD: bbd, bds$ | barbadian dollars, barbados dollars, barbadian dollar |
BSD: | bahamian dollars, bahamian dollar |
BMD: bmd | bermudian dollars, bermuda dollars |
BZD: bzd, bz$ | belize dollars, belize dollar |
KYD: kyd | cayman islands dollars, cayman dollars |
XCD: xcd, ec$ | east caribbean dollars, east caribbean dollar |
GYD: gyd | guyanese dollars, guyana dollars |
SRD: srd | surinamese dollars, suriname dollars |
FJD: fjd, fj$ | fijian dollars, fiji dollars, fijian dollar |
SBD: sbd | solomon islands dollars |
PGK: pgk | kina, papua new guinean kina |
WST: wst | samoan tala |
TOP: | tongan paʻanga, paanga |
VUV: vuv | vatu |
BND: bnd | brunei dollars, brunei dollar |
MOP: mop$ | patacas, pataca, macanese patacas |
KHR: khr | riels, riel, cambodian riel, cambodian riels |
LAK: | lao kip, kip |
MMK: mmk | kyats, kyat, burmese kyat |
MNT: mnt, ₮ | tugriks, tugrik, mongolian tugrik, togrog |
KPW: kpw | north korean won |
PEN: | nuevos soles, peruvian soles, peruvian sol, soles |
BOB: | bolivianos, boliviano |
PYG: pyg, ₲ | guaranies, guarani |
UYU: uyu | uruguayan pesos, uruguayan peso |
VEF: vef | bolivars, bolivar, bolivares, venezuelan bolivars |
DOP: dop, rd$ | dominican pesos, dominican peso |
CUP: | cuban pesos, cuban peso |
HTG: htg | gourdes, gourde, haitian gourdes |
HNL: hnl | lempiras, lempira |
GTQ: gtq | quetzals, quetzal, quetzales |
CRC: crc, ₡ | costa rican colones, colones |
NIO: | cordobas, cordoba |
PAB: | balboas, balboa |
GIP: | gibraltar pounds, gibraltar pound |
FKP: fkp | falkland islands pounds |
IEP: ir£ | irish pounds, irish pound, punts, punt |
ITL: | italian lire, lire |
ESP: | pesetas, peseta, spanish pesetas |
PTE: pte | portuguese escudos, escudos, escudo |
GRD: | drachmas, drachma, greek drachmas |
NLG: nlg | dutch guilders, guilders, guilder |
BEF: bef | belgian francs, belgian franc |
ATS: | austrian schillings, schillings |
FIM: | finnish markka, markka |
SKK: skk | slovak koruna, slovak crowns |
SIT: | tolars, slovenian tolars |
LVL: lvl | latvian lats, lats |
LTL: ltl | lithuanian litas, litas |
EEK: | estonian kroons, kroons |
"""
