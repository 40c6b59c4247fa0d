/** More than 200 addresses that somebody would like us to open: schemes, disguises, invisible letters. */

const schemes = [
  ...['javascript', 'vbscript', 'data', 'file', 'smb', 'http', 'ftp', 'ws', 'wss', 'blob', 'about'],
  ...['app', 'chrome', 'devtools', 'view-source', 'filesystem', 'jar', 'tel', 'sms', 'facetime'],
  ...['ms-msdt', 'search-ms', 'ms-officecmd', 'ms-settings', 'ms-appinstaller', 'vscode', 'ssh'],
  ...['slack', 'zoommtg', 'steam', 'itms-services', 'intent', 'calculator', 'shell', 'ldap', 'nfs'],
  ...['telnet', 'gopher', 'magnet', 'dav', 'afp', 'x-apple.systempreferences', 'hcp', 'mk', 'res'],
]

const disguises = [
  (scheme: string) => `${scheme}:alert(1)`,
  (scheme: string) => `${scheme}://example.org/https://`,
  (scheme: string) => ` ${scheme.toUpperCase()}:\thttps://example.org`,
  (scheme: string) => `${scheme}\n://example.org`,
]

const single = [
  ...['', ' ', 'https', 'https:', 'https:/', 'https://', 'https:///', 'https:example.org'],
  ...['//example.org', '/etc/passwd', 'C:\\Windows\\System32\\calc.exe', '\\\\server\\share'],
  ...['https:\\\\example.org', 'https:/\\example.org', 'https://example.org\\@evil.test'],
  ...['https://user@example.org/', 'https://user:secret@example.org/', 'https://:@example.org/'],
  ...['https://example.org/\u202egpj.exe', 'https://example\u200b.org/', 'https://exa mple.org/'],
  ...['https://example.org/\u0000', 'https://example.org/\r\nHost: evil', '\u0000https://a.test/'],
  ...['\ufeffhttps://example.org/', 'https://example.org/ ', ' https://example.org/'],
  ...['https\u200b://example.org', 'hｔtps://example.org', 'https：//example.org', 'https://[::1'],
  ...[
    'https://999.999.999.999/',
    'https://example.org:99999/',
    'https://%zz/',
    'https://exa<mple/',
  ],
  ...['mailto:', 'mailto:?attach=/etc/passwd', 'mailto:a@b.test?attach=/etc/passwd'],
  ...['mailto:a@b.test?bcc=c@d.test', 'mailto:a@b.test?subject=x&attachment=/etc/passwd'],
  ...['mailto:a@b.test?body=x', 'mailto:nobody', 'mailto:a@b.test\nbcc:c@d.test'],
  ...['javascript://example.org/%0aalert(1)', 'java\tscript:alert(1)', 'jAvAsCrIpT:alert(1)'],
  `https://example.org/${'a'.repeat(2048)}`,
  `https://example.org/${'가'.repeat(600)}`,
]

export const hostileAddresses: readonly string[] = [
  ...single,
  ...schemes.flatMap((scheme) => disguises.map((disguise) => disguise(scheme))),
]
