import type { Campaign } from '../../campaign/current-campaign';

export type Phase = Campaign['phase'];

/** What a move of a campaign means for those who work in it, and how it is confirmed. */
export interface MoveWords {
  /** On the button, and as the title of the dialog. */
  readonly act: string;
  readonly done: string;
  readonly meaning: string;
  /** To be typed by hand where others are told at once, or where it cannot be taken back by the same person. */
  readonly word?: string;
}

const FORWARD: Partial<Record<Phase, MoveWords>> = {
  registration: {
    act: 'Phát động phong trào',
    done: 'Đã phát động. Các đơn vị đăng ký được trong thời hạn đã ghi.',
    meaning:
      'Đơn vị và cá nhân bắt đầu đăng ký thi đua trong thời hạn đã ghi. Bảng tiêu chí, thời hạn, danh hiệu đưa vào xét vẫn sửa được.',
    word: 'phát động',
  },
  'self-score': {
    act: 'Chuyển sang tự chấm điểm',
    done: 'Đã chuyển sang giai đoạn tự chấm điểm.',
    meaning:
      'Đơn vị tự chấm điểm và nộp minh chứng; cán bộ thẩm định. Đăng ký chỉ còn do cán bộ ghi nhận, kèm lý do.',
  },
  scoring: {
    act: 'Mở chấm điểm',
    done: 'Đã mở chấm điểm. Bảng tiêu chí đã khóa.',
    meaning:
      'Thành viên Hội đồng bắt đầu chấm. Các bảng tiêu chí được khóa để mọi phiếu chấm theo cùng một bảng; danh sách đăng ký không nhận thêm.',
    word: 'mở chấm điểm',
  },
  review: {
    act: 'Khóa kết quả chấm điểm',
    done: 'Đã khóa kết quả. Phong trào chuyển sang xét, đề nghị khen thưởng.',
    meaning:
      'Điểm, xếp hạng, xếp loại của mọi bảng tiêu chí được giữ nguyên như lúc này; thành viên không chấm tiếp được. Bắt đầu xét, đề nghị khen thưởng.',
    word: 'khóa kết quả',
  },
  decided: {
    act: 'Chuyển sang đã quyết định',
    done: 'Phong trào đã có quyết định khen thưởng.',
    meaning: 'Việc xét, đề nghị đã xong và các quyết định khen thưởng đã ban hành. Không lập thêm đề nghị.',
    word: 'đã quyết định',
  },
  closed: {
    act: 'Kết thúc phong trào',
    done: 'Phong trào đã kết thúc.',
    meaning: 'Phong trào được lưu lại để tra cứu. Không sửa được nữa và không mở lại được.',
    word: 'kết thúc',
  },
};

const BACK: Partial<Record<Phase, MoveWords>> = {
  draft: {
    act: 'Trở lại đang soạn',
    done: 'Phong trào trở lại đang soạn.',
    meaning: 'Dừng nhận đăng ký. Những đăng ký đã gửi vẫn được giữ.',
  },
  registration: {
    act: 'Trở lại đăng ký thi đua',
    done: 'Đã trở lại giai đoạn đăng ký thi đua.',
    meaning: 'Nhận đăng ký lại, theo thời hạn đã ghi. Bảng tiêu chí chưa có phiếu chấm nào thì sửa lại được.',
  },
  'self-score': {
    act: 'Trở lại tự chấm điểm',
    done: 'Đã trở lại giai đoạn tự chấm điểm.',
    meaning:
      'Dừng chấm; các phiếu đã chấm vẫn được giữ. Bảng tiêu chí chưa có phiếu chấm nào thì sửa lại được.',
  },
  scoring: {
    act: 'Mở lại để chấm tiếp',
    done: 'Đã mở lại để chấm tiếp.',
    meaning: 'Thành viên sửa phiếu được. Kết quả đã khóa lần này được giữ lại để đối chiếu.',
  },
  review: {
    act: 'Trở lại xét, đề nghị',
    done: 'Đã trở lại giai đoạn xét, đề nghị khen thưởng.',
    meaning: 'Xét và đề nghị bổ sung được. Các quyết định đã ban hành không thay đổi.',
  },
};

/** The words of a move; `isBack` where the server asks for a reason. */
export function wordsOf(to: Phase, isBack: boolean): MoveWords | undefined {
  return (isBack ? BACK : FORWARD)[to];
}
