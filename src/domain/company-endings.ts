/**
 * Endings of one company, which gives names to itself and its own: those under Specification 13 of
 * ICANN's registry agreement (".brand"), and those that Google and Amazon keep closed. As of
 * November 2026; those that nobody in Germany knows may be missing.
 */
const names =
  'aaa aarp abb abbott abbvie accenture aco aeg aetna afl agakhan aig airbus airtel akdn alibaba ' +
  'alipay allfinanz allstate ally alstom amazon americanexpress americanfamily amex amfam amica ' +
  'android anz aol apple aquarelle aramco asda audi audible auspost aws axa azure baidu banamex ' +
  'barclaycard barclays barefoot bauhaus bbc bbt bbva bcg bestbuy bharti bing blockbuster bloomberg ' +
  'bms bmw bnpparibas boehringer bofa booking bosch bostik bradesco bridgestone brother calvinklein ' +
  'canon capitalone cba cbn cbre cern cfa chanel chase chintai chrome cipriani cisco citadel citi ' +
  'clinique clubmed comsec commbank crown csc cuisinella datsun dclk dell deloitte delta dhl ' +
  'discover dish dnp drive dtv dupont dvag edeka emerck epson ericsson erni eurovision extraspace ' +
  'fage fairwinds fedex ferrari ferrero fidelity fido firestone firmdale flickr flir ford fox ' +
  'fresenius frogans ftr fujitsu gallo gallup gap gbiz gea genting george ggee gle globo gmail gmo ' +
  'gmx godaddy goldpoint goodyear goog google grainger gucci guge hangout hbo hdfc hdfcbank hermes ' +
  'hisamitsu hitachi hkt homedepot homegoods homesense honda hotmail hsbc hughes hyatt hyundai ibm ' +
  'icbc ieee ifm ikano imdb infiniti intuit ipiranga itau itv jaguar java jcb jeep jio jll jmp jnj ' +
  'jpmorgan jprs kddi kerryhotels kerryproperties kfh kia kindle komatsu kpmg kpn kuokgroup lacaixa ' +
  'lamborghini lamer landrover lanxess lasalle latrobe leclerc lefrak lego lexus lidl lilly lincoln ' +
  'locus lotte lpl lplfinancial lundbeck maif man marriott marshalls mattel mckinsey merck merckmsd ' +
  'microsoft mini mit mitsubishi mlb mls mma monash moto msd mtn mtr nab nba nec netbank netflix ' +
  'neustar nextdirect nfl nhk nico nike nikon nissan nissay nokia norton nowtv ntt obi office olayan ' +
  'olayangroup omega oracle orange otsuka panasonic pccw pfizer philips pictet ping pioneer ' +
  'playstation pnc pohl politie praxi progressive pru prudential pwc redumbrella reliance rexroth ' +
  'richardli ricoh ril rogers rwe samsclub samsung sandvik sandvikcoromant sanofi sap saxo sbi sbs ' +
  'scb schaeffler schmidt schwarz seat sener ses seven sew sfr shangrila sharp shell sina sky skype ' +
  'smart sncf softbank sohu sony staples star statebank statefarm stc stcgroup suzuki swatch taobao ' +
  'target tatamotors tdk temasek teva thd tiaa tjmaxx tjx tkmaxx tmall toray toshiba total toyota ' +
  'travelers travelersinsurance trv tui tushu tvs ubank ubs unicom ups vanguard verisign vig viking ' +
  'virgin visa vivo volvo walmart walter weatherchannel weber weibo weir whoswho williamhill windows ' +
  'winners wme woodside xbox xerox yahoo yamaxun yandex yodobashi youtube zappos zara';

export const companyEndings: ReadonlySet<string> = new Set(names.split(' '));
