/** Everything one may be allowed to do. A handler names one of these, or says it is public, or is refused. */
export const PERMISSIONS = [
  'account.manage',
  'ward.read',
  'ward.manage',
  'audit.read',
  'catalogue.read',
  'catalogue.manage',
  'campaign.read',
  'campaign.manage',
  'participant.read',
  'participant.read-sensitive',
  'participant.manage',
  'registration.submit',
  'registration.manage',
  'import.run',
  'criteria.read',
  'criteria.manage',
  'self-score.write',
  'appraisal.write',
  'scoring.score',
  'scoring.read-progress',
  'results.read',
  'results.freeze',
  'results.reopen',
  'honours.read',
  'honours.manage',
  'nomination.read',
  'nomination.manage',
  'decision.read',
  'decision.draft',
  'decision.issue',
  'export.run',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = [
  'administrator',
  'ward-staff',
  'committee-member',
  'official',
  'unit-representative',
] as const;

export type Role = (typeof ROLES)[number];

/**
 * What each role may do. Whoever keeps the accounts neither scores nor decides: an administrator who could would
 * be able to act in anyone's place.
 */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: [
    'account.manage',
    'ward.read',
    'ward.manage',
    'audit.read',
    'catalogue.read',
    'catalogue.manage',
    'campaign.read',
  ],
  'ward-staff': [
    'ward.read',
    'catalogue.read',
    'catalogue.manage',
    'campaign.read',
    'campaign.manage',
    'participant.read',
    'participant.read-sensitive',
    'participant.manage',
    'registration.submit',
    'registration.manage',
    'import.run',
    'criteria.read',
    'criteria.manage',
    'self-score.write',
    'appraisal.write',
    'scoring.read-progress',
    'results.read',
    'honours.read',
    'honours.manage',
    'nomination.read',
    'nomination.manage',
    'decision.read',
    'decision.draft',
    'export.run',
  ],
  'committee-member': [
    'ward.read',
    'catalogue.read',
    'campaign.read',
    'participant.read',
    'criteria.read',
    'scoring.score',
    'honours.read',
    'results.read',
  ],
  official: [
    'ward.read',
    'audit.read',
    'catalogue.read',
    'campaign.read',
    'participant.read',
    'criteria.read',
    'scoring.read-progress',
    'results.read',
    'results.freeze',
    'results.reopen',
    'honours.read',
    'nomination.read',
    'decision.read',
    'decision.issue',
    'export.run',
  ],
  'unit-representative': [
    'ward.read',
    'catalogue.read',
    'campaign.read',
    'criteria.read',
    'registration.submit',
    'self-score.write',
  ],
};

/** The permissions of all the given roles together. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]));
}
