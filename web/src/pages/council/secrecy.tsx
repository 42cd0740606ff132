import type { Schema } from '../../api/client';

/** What a secret ballot on screen protects, and what it does not: in the server's own words. */
export function Secrecy({ secrecy }: { secrecy: Schema<'SecrecyDto'> }) {
  return (
    <section className="panel council-secrecy" aria-label="Phiếu kín bảo vệ điều gì">
      <h2>Phiếu kín này bảo vệ</h2>
      <ul>
        {secrecy.protects.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>và không bảo vệ được</h2>
      <ul>
        {secrecy.doesNotProtect.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
