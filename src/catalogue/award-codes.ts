/** Codes of titles and forms as rules and catalogue name them; the first five are the ward chair's (NĐ 129/2025/NĐ-CP Art. 59). */
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
  /** Gia đình văn hóa */
  culturalFamily: 'GDVH',
  /** Thôn văn hóa */
  culturalVillage: 'TVH',
  /** Chiến sĩ tiên tiến: Lao động tiên tiến of the armed forces */
  advancedSoldier: 'CSTT',
  /** Đơn vị tiên tiến: Tập thể lao động tiên tiến of the armed forces */
  advancedUnit: 'DVTT',
  /** Tập thể lao động xuất sắc */
  excellentCollective: 'TTLDXS',
  /** Đơn vị quyết thắng: Tập thể lao động xuất sắc of the armed forces */
  victoriousUnit: 'DVQT',
  /** Chiến sĩ thi đua cấp tỉnh */
  provincialSoldier: 'CSTD-TINH',
  /** Chiến sĩ thi đua toàn quốc */
  nationalSoldier: 'CSTDTQ',
  /** Cờ thi đua cấp tỉnh */
  provincialFlag: 'CTD-TINH',
  /** Cờ thi đua của Chính phủ */
  governmentFlag: 'CTD-CP',
  /** Xã, phường, đặc khu tiêu biểu */
  modelWard: 'XPTB',
  /** Bằng khen cấp tỉnh */
  provincialMerit: 'BK-TINH',
  /** Bằng khen của Thủ tướng Chính phủ */
  primeMinisterMerit: 'BK-TTG',
  /** Kỷ niệm chương of a ministry */
  medal: 'KNC',
  /** Kỷ niệm chương of the province */
  provincialMedal: 'KNC-TINH',
} as const;
