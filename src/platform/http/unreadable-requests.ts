import type { Server } from 'node:http';
import type { Socket } from 'node:net';

interface Answer {
  readonly status: number;
  readonly phrase: string;
  readonly code: string;
  readonly message: string;
}

const TOO_LONG: Answer = {
  status: 431,
  phrase: 'Request Header Fields Too Large',
  code: 'headers-too-large',
  message: 'Phần đầu của yêu cầu quá dài.',
};
const TOO_SLOW: Answer = {
  status: 408,
  phrase: 'Request Timeout',
  code: 'request-timeout',
  message: 'Yêu cầu gửi quá lâu nên đã bị ngắt.',
};
const UNREADABLE: Answer = {
  status: 400,
  phrase: 'Bad Request',
  code: 'malformed-request',
  message: 'Yêu cầu gửi lên không đọc được. Hãy tải lại trang và thử lại.',
};
const UNEXPECTED: Answer = {
  status: 417,
  phrase: 'Expectation Failed',
  code: 'expectation-failed',
  message: 'Yêu cầu đòi hỏi điều hệ thống không đáp ứng.',
};

/** Requests Node refuses before any of our code sees them get a problem document like all others. */
export function answerUnreadableRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const answer =
      error.code === 'HPE_HEADER_OVERFLOW'
        ? TOO_LONG
        : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
          ? TOO_SLOW
          : UNREADABLE;
    const body = problem(answer);
    socket.end(
      `HTTP/1.1 ${answer.status} ${answer.phrase}\r\nconnection: close\r\ncontent-type: application/problem+json; charset=utf-8\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(UNEXPECTED.status, { 'content-type': 'application/problem+json; charset=utf-8' });
    response.end(problem(UNEXPECTED));
  });
}

function problem({ status, code, message }: Answer): string {
  return JSON.stringify({ type: `urn:thidua:${code}`, title: message, status, code, detail: message });
}
