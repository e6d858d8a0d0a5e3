/** What editors may use in MDX without importing it. */
import BeispielDomain from './BeispielDomain.astro';
import Hinweis from './Hinweis.astro';
import NameParts from './NameParts.astro';
import Portal from './Portal.astro';
import StammdomainIp from './StammdomainIp.astro';
import Telefon from './Telefon.astro';
import Ticket from './TicketText.astro';
import TwoSystems from './TwoSystems.astro';

export const mdxComponents = {
  BeispielDomain,
  Hinweis,
  BildDomainname: NameParts,
  BildZweiSysteme: TwoSystems,
  Portal,
  StammdomainIp,
  Telefon,
  Ticket,
};
