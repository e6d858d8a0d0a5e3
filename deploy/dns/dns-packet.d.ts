import '@dnsquery/dns-packet';

// The library's own types leave out what its documentation promises.
declare module '@dnsquery/dns-packet' {
  namespace decode {
    /** How many octets the last message took. */
    let bytes: number;
  }
}
