/** Codes of the titles and forms a ward chair grants (NĐ 129/2025/NĐ-CP Art. 59), as rules and catalogue name them. */
export const AWARD_CODES = {
  /** Lao động tiên tiến */
  advancedWorker: 'LDTT',
  /** Chiến sĩ thi đua cơ sở */
  emulationSoldier: 'CSTDCS',
  /** Tập thể lao động tiên tiến */
  advancedCollective: 'TTLDTT',
  /** Tổ dân phố văn hóa */
  culturalQuarter: 'TDPVH',
  /** Giấy khen */
  certificateOfMerit: 'GK',
} as const;
