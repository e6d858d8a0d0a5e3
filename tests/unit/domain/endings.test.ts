import { expect, test } from 'vitest';
import { judge } from '../../../src/domain/judge.ts';
import { nearestEnding } from '../../../src/domain/nearest-ending.ts';

const words = (text: string) => text.trim().split(/\s+/);

test('a name below a domain whose owner sells names is to be asked about, not refused', () => {
  const sold = words(`
    ae.org africa.com art.pl biz.ua br.com cc.ua cn.com co.business co.ca co.com co.cz co.de co.dk
    co.education co.events co.financial co.network co.nl co.no co.pl co.place co.ro co.technology
    co.ua com.de com.ru com.se de.com de.cool eu.com eu.org firm.ng gb.net gr.com hu.net in.net
    inf.ua it.com jp.net jpn.com ltd.ng ltd.ua mex.com msk.ru net.ru org.ru pp.ru pp.ua priv.at
    radio.am radio.fm ru.com sa.com se.net uk.com uk.net us.com us.org za.bz za.com`);
  for (const ending of sold) {
    expect(judge(`firma.${ending}`)).toMatchObject({
      kind: 'private-registry',
      accept: null,
      registrable: `firma.${ending}`,
    });
  }
});

test('a name below a platform is none of one’s own', () => {
  const platforms = words(`
    beepworld.de blogspot.at blogspot.ch business.site chayns.net de.tl eatbu.com
    homepage-baukasten.de homepage.t-online.de medium.com mystrikingly.com npage.de over-blog.com
    site123.me squarespace.com substack.com ueniweb.com webnode.com webnode.de webnode.page wix.com
    asuscomm.com hostingersite.com kundenserver.de mooo.com online.de quickconnect.to selfhost.bz
    selfhost.de selfhost.eu spdyn.de stratoserver.net tplinkdns.com your-server.de
    blogspot.de godaddysites.com jimdo.com jimdofree.com jimdosite.com tumblr.com webador.de
    weebly.com wordpress.com`);
  for (const platform of platforms) {
    expect(judge(`firma.${platform}`)).toMatchObject({ kind: 'private-suffix', accept: false });
  }
});

test('a page on a platform is told as the platform’s', () => {
  const platforms = words(`
    amazon.de ebay.com ebay.de etsy.com facebook.com fb.com github.com google.com google.de
    instagram.com kleinanzeigen.de linkedin.com linktr.ee pinterest.com pinterest.de t.me tiktok.com
    twitter.com wa.me x.com xing.com youtube.com`);
  for (const platform of platforms) {
    expect(judge(`https://www.${platform}/firma`)).toMatchObject({
      kind: 'private-suffix',
      accept: false,
      ascii: platform,
      unicode: platform,
      suggestion: null,
      parts: { subdomain: '', name: '', suffix: platform },
    });
    expect(judge(platform).accept).not.toBe(false);
  }
});

test('the domain of a mailbox at a provider is offered to nobody', () => {
  const providers = words(`
    aol.com arcor.de freenet.de gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hotmail.com
    hotmail.de icloud.com live.de mail.de mailbox.org me.com online.de outlook.com outlook.de
    posteo.de proton.me protonmail.com t-online.de web.de yahoo.com yahoo.de`);
  for (const provider of providers) {
    expect(judge(`max.muster@${provider}`)).toMatchObject({ kind: 'email', suggestion: null });
  }
  expect(judge('max.muster@gmx.firma.de')).toMatchObject({ suggestion: 'firma.de' });
});

test('a name below an ending of one company is to be asked about', () => {
  const companies = words(`
    aaa alibaba alipay barclays bing blockbuster bloomberg calvinklein canon citi clinique discover
    dish extraspace fage ford fox fresenius globo gmail gmo gmx hermes hisamitsu hyundai ibm icbc
    jmp jnj jpmorgan kpn kuokgroup lacaixa lilly lincoln locus merckmsd microsoft nba nec netbank
    obi office olayan ping pioneer playstation reliance rexroth richardli sbi sbs scb sina sky skype
    stc stcgroup suzuki tdk temasek tiaa toray toyota travelers vig viking virgin weber windows
    winners zara`);
  for (const ending of companies) {
    expect([ending, judge(`firma.${ending}`)]).toMatchObject([
      ending,
      { accept: null, warnings: ['restricted-ending'] },
    ]);
  }
});

test('a name below an ending for certain bodies only is to be asked about', () => {
  const restricted = words(`
    ac.at ac.jp ac.uk ad.jp aero bank coop ed.jp edu go.jp gob.es gob.mx gouv.fr gov gov.au gov.br
    gov.cz gov.ie gov.it gov.nc.tr gov.pl gov.tr gov.uk govt.nz gv.at insurance int lg.jp ltd.uk mil net.uk
    nhs.uk pharmacy plc.uk police.uk post vic.gov.au edu.au edu.tr ac.nz ac.za go.kr go.id gub.uy
    mil.nz gc.ca bel.tr pol.tr tsk.tr idf.il jus.br k12.ca.us bv gb sj bmw audi google lidl edeka`);
  for (const ending of restricted) {
    expect([ending, judge(`firma.${ending}`)]).toMatchObject([
      ending,
      {
        kind: 'registrable',
        accept: null,
        registrable: `firma.${ending}`,
        suggestion: null,
        warnings: ['restricted-ending'],
      },
    ]);
  }
});

test('an ending that looks restricted and is open stays a yes', () => {
  const names = words(`
    firma.go.it edu.de ac.com mil.shop firma.cool firma.bayern
    firma.edu.pl firma.mil.pl firma.co.uk firma.org.uk firma.me.uk firma.co.at firma.co.jp bank.de
    post.de edu.com gov.com`);
  for (const name of names) {
    expect(judge(name)).toMatchObject({ kind: 'registrable', accept: true, warnings: [] });
  }
});

test('below a name under a restricted ending, the domain above is offered', () => {
  expect(judge('www.firma.gov.uk')).toMatchObject({
    kind: 'subdomain',
    accept: false,
    suggestion: 'firma.gov.uk',
  });
  expect(judge('firma.gov.de')).toMatchObject({ kind: 'private-suffix', warnings: [] });
  expect(judge('gov.uk')).toMatchObject({ kind: 'public-suffix', accept: false, warnings: [] });
});

test('one typing error leads back to the ending that was meant', () => {
  const errors = words(`
    dr>de cmo>com ney>net orh>org imfo>info wu>eu ta>at cj>ch bzi>biz shopp>shop onlin>online
    gmhb>gmbh couk>co.uk belrin>berlin hambrug>hamburg bayren>bayern koelnn>koeln colgne>cologne
    saraland>saarland rhur>ruhr appp>app devv>dev stroe>store webiste>website emial>email
    digtal>digital agnecy>agency imobilien>immobilien ukk>uk nll>nl frr>fr pll>pl itt>it
    berxlin>berlin onxline>online`);
  for (const error of errors) {
    const [typed = '', meant] = error.split('>');
    expect([typed, nearestEnding(typed)]).toEqual([typed, meant]);
  }
});

test('two typing errors lead nowhere', () => {
  for (const typed of [
    'bexxin',
    'belxin',
    'bexrin',
    'xyz',
    'lokalnetz',
    'commmm',
    'moc',
    'onilen',
    'berlinnn',
    '',
  ]) {
    expect([typed, nearestEnding(typed)]).toEqual([typed, null]);
  }
});
