import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { OpenRoute } from './open-route.js';

const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Thi đua – khen thưởng</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; color: #1f2937; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem }
a { color: #0b5cad }
</style>
</head>
<body>
<h1>Thi đua – khen thưởng của phường, xã</h1>
<p>Chương trình đang chạy.</p>
<ul>
<li><a href="/api/docs">Tra cứu và gọi thử API</a></li>
<li><a href="/api/health">Tình trạng chương trình và cơ sở dữ liệu</a></li>
</ul>
</body>
</html>
`;

/** What someone sees who opens the address of the program in a browser. */
@ApiExcludeController()
@Controller()
export class StartPageController {
  @Get()
  @OpenRoute()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }
}
