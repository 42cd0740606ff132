import { Foundation1764000000000 } from './1764000000000-foundation.js';
import { Access1764000001000 } from './1764000001000-access.js';
import { Audit1764000002000 } from './1764000002000-audit.js';
import { Catalogue1764000003000 } from './1764000003000-catalogue.js';
import { Campaigns1764000004000 } from './1764000004000-campaigns.js';
import { Participants1764000005000 } from './1764000005000-participants.js';
import { Imports1764000006000 } from './1764000006000-imports.js';
import { Criteria1764000007000 } from './1764000007000-criteria.js';
import { Honours1764000008000 } from './1764000008000-honours.js';
import { Scoring1764000009000 } from './1764000009000-scoring.js';
import { Awards1764000010000 } from './1764000010000-awards.js';
import { Decisions1764000011000 } from './1764000011000-decisions.js';
import { OthersSeen1764000013000 } from './1764000013000-others-seen.js';
import { Evidence1764000030000 } from './1764000030000-evidence.js';
import { ResultsOfAParticipant1764000031000 } from './1764000031000-results-of-a-participant.js';
import { ImportCorrections1764000040000 } from './1764000040000-import-corrections.js';
import { WardSettings1764000050000 } from './1764000050000-ward-settings.js';
import { SampleLoads1764000051000 } from './1764000051000-sample-loads.js';
import { Council1764000060000 } from './1764000060000-council.js';
import { Sittings1764000061000 } from './1764000061000-sittings.js';
import { Ballots1764000062000 } from './1764000062000-ballots.js';
import { RevokedHonours1764000085000 } from './1764000085000-revoked-honours.js';
import { LifeOfDecisions1764000086000 } from './1764000086000-life-of-decisions.js';
import { Proposals1764000088000 } from './1764000088000-proposals.js';
import { Holidays1764000087000 } from './1764000087000-holidays.js';
import { StandingRecords1764000090000 } from './1764000090000-standing-records.js';
import { RuleBooks1764000091000 } from './1764000091000-rule-books.js';
import { HonoursTakenBack1764000092000 } from './1764000092000-honours-taken-back.js';
import { AskedPapers1764000092100 } from './1764000092100-asked-papers.js';
import { DocumentTemplates1764000100000 } from './1764000100000-document-templates.js';
import { NameProofs1764000107000 } from './1764000107000-name-proofs.js';
import { Agreement1764000107500 } from './1764000107500-agreement.js';
import { LegalBases1764000107600 } from './1764000107600-legal-bases.js';
import { Certificates1764000108000 } from './1764000108000-certificates.js';

/** Every migration, in the order it runs. Named here and not found by a glob, so that a build cannot lose one. */
export const migrations = [
  Foundation1764000000000,
  Access1764000001000,
  Audit1764000002000,
  Catalogue1764000003000,
  Campaigns1764000004000,
  Participants1764000005000,
  Imports1764000006000,
  Criteria1764000007000,
  Honours1764000008000,
  Scoring1764000009000,
  Awards1764000010000,
  Decisions1764000011000,
  OthersSeen1764000013000,
  Evidence1764000030000,
  ResultsOfAParticipant1764000031000,
  ImportCorrections1764000040000,
  WardSettings1764000050000,
  SampleLoads1764000051000,
  Council1764000060000,
  Sittings1764000061000,
  Ballots1764000062000,
  RevokedHonours1764000085000,
  LifeOfDecisions1764000086000,
  Holidays1764000087000,
  Proposals1764000088000,
  StandingRecords1764000090000,
  RuleBooks1764000091000,
  HonoursTakenBack1764000092000,
  AskedPapers1764000092100,
  DocumentTemplates1764000100000,
  NameProofs1764000107000,
  Agreement1764000107500,
  LegalBases1764000107600,
  Certificates1764000108000,
];
