import { Injectable } from '@nestjs/common';
import { unknownKind } from './errors.js';
import type { ImportKind } from './import-kind.js';

/** The kinds of workbook the program can read in; each feature registers its own. */
@Injectable()
export class ImportRegistry {
  private readonly kinds = new Map<string, ImportKind>();

  register<Data>(kind: ImportKind<Data>): void {
    if (this.kinds.has(kind.kind)) throw new Error(`The import kind «${kind.kind}» is registered twice.`);
    this.kinds.set(kind.kind, kind);
  }

  /** @throws DomainError 400 `unknown-import-kind` */
  get(code: string): ImportKind {
    const kind = this.kinds.get(code);
    if (!kind) throw unknownKind(code);
    return kind;
  }

  labelOf(code: string): string {
    return this.kinds.get(code)?.label ?? code;
  }
}
