import { describe, expect, it } from '@jest/globals';
import { genderOfCccd, readIdNumber } from './id-number.js';
import { nearest } from './nearest.js';
import { normalisePhone } from './phone.js';

describe('readIdNumber', () => {
  it.each([
    ['019099314028', { kind: 'cccd', number: '019099314028' }],
    ["'019099314028", { kind: 'cccd', number: '019099314028' }],
    ['019 099 314 028', { kind: 'cccd', number: '019099314028' }],
    [19189459001, { kind: 'restored', number: '019189459001' }],
    ['19189459001', { kind: 'restored', number: '019189459001' }],
    ['090123456', { kind: 'cmnd', number: '090123456' }],
    [1099314028, { kind: 'invalid', suggestion: '001099314028' }],
    ['01909931402X', { kind: 'invalid' }],
    ['12345678', { kind: 'invalid' }],
    ['0190993140281', { kind: 'invalid' }],
    [1.5, { kind: 'invalid' }],
  ])('%s', (value, result) => {
    expect(readIdNumber(value)).toEqual(result);
  });

  it('tells the gender by the fourth digit', () => {
    expect(genderOfCccd('019099314028')).toBe('male');
    expect(genderOfCccd('019301730742')).toBe('female');
  });
});

describe('normalisePhone', () => {
  it.each([
    ['0990496699', '0990496699'],
    [990496699, '0990496699'],
    ['+84 990 496 699', '0990496699'],
    ['84990496699', '0990496699'],
    ['0165.123.4567', '0351234567'],
    ['0208 3855 123', '02083855123'],
    ['12345', undefined],
    ['không có', undefined],
  ])('%s → %s', (value, phone) => {
    expect(normalisePhone(value)).toBe(phone);
  });
});

describe('nearest', () => {
  const names = ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Giấy khen', 'Tổ dân phố văn hóa'];
  it.each([
    ['Lao dong tien tien', ['Lao động tiên tiến']],
    ['Chiến sỹ thi đua cơ sở', ['Chiến sĩ thi đua cơ sở']],
    ['Giấy khn', ['Giấy khen']],
    ['xyz', []],
    ['', []],
  ])('%s', (name, offered) => {
    expect(nearest(name, names)).toEqual(offered);
  });
});
