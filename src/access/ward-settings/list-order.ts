/** In which order lists name whom they commend: tập thể, hộ gia đình, cá nhân; or cá nhân, tập thể, hộ gia đình. */
export const LIST_ORDERS = ['collective-first', 'individual-first'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];
