import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { OpenRoute } from './open-route.js';

/** A page without script: the content policy lets none be written into it, and none is needed. */
function pageOf(content: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Thi đua – khen thưởng</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; color: #1f2937; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem }
a { color: #0b5cad }
pre { background: #f3f4f6; padding: 1rem; overflow-x: auto }
</style>
</head>
<body>
${content}</body>
</html>
`;
}

const LINKS = `<ul>
<li><a href="/api/docs">Tra cứu và gọi thử API</a></li>
<li><a href="/api/health">Tình trạng chương trình và cơ sở dữ liệu</a></li>
</ul>
`;
const START_PAGE = pageOf(`<h1>Thi đua – khen thưởng của phường, xã</h1>
<p>Chương trình đang chạy.</p>
${LINKS}`);
/** The code stands behind the # of the printed link, which a browser never sends to the server. */
const SETUP_PAGE = pageOf(`<h1>Thiết lập lần đầu</h1>
<p>Mã thiết lập là phần đứng sau dấu <strong>#</strong> trong địa chỉ của trang này. Mã chỉ dùng được một lần; mỗi lần
khởi động khi chưa thiết lập, chương trình in ra một liên kết mới và liên kết cũ hết hiệu lực.</p>
<p>Để tạo phường, xã và tài khoản quản trị, hãy gửi mã ấy bằng <code>POST /api/setup</code>; có thể làm ngay tại trang
<a href="/api/docs">Tra cứu và gọi thử API</a>, mục «setup». Nội dung gửi có dạng:</p>
<pre>{
  "token": "mã đứng sau dấu #",
  "ward": { "kind": "phường", "name": "Tân Lập", "province": "Thái Nguyên" },
  "administrator": {
    "username": "hoa.nguyen",
    "displayName": "Nguyễn Thị Hoa",
    "password": "một câu dễ nhớ, ít nhất 15 ký tự"
  }
}</pre>
<p>Sau đó đăng nhập bằng <code>POST /api/session</code> với tên và mật khẩu vừa đặt.</p>
${LINKS}`);

/** What someone sees who opens the address of the program in a browser. */
@ApiExcludeController()
@Controller()
export class StartPageController {
  @Get()
  @OpenRoute()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return START_PAGE;
  }

  /** Where the link leads that the program prints at its first start. */
  @Get('thiet-lap')
  @OpenRoute()
  @Header('content-type', 'text/html; charset=utf-8')
  setUpPage(): string {
    return SETUP_PAGE;
  }
}
