import { Button, Form, Input, type FormInstance } from 'antd';

/** Words nobody misreads when they are told over the phone; four of them and a number are long enough. */
const WORDS =
  'lúa ngô khoai sắn chè cam bưởi nhãn xoài mít sông núi rừng biển đồng ruộng cầu đường chợ trường trâu bò gà vịt cá tôm sen đào mai trúc nắng mưa gió mây trăng sao'.split(
    ' ',
  );

/** A first password that is easy to read out: «trăng đồng mít cầu 47». */
export function suggestPassword(): string {
  const random = crypto.getRandomValues(new Uint32Array(6));
  const words = [...random.slice(0, 5)].map((number) => WORDS[number % WORDS.length]);
  return `${words.join(' ')} ${10 + ((random[5] ?? 0) % 90)}`;
}

/** The password an administrator hands out; its owner must change it at the first sign-in. */
export function PasswordToHandOut({ form }: { form: FormInstance }) {
  return (
    <Form.Item
      label="Mật khẩu cấp lần đầu"
      extra="Ghi lại và đưa tận tay; người dùng phải đổi khi đăng nhập lần đầu. Ít nhất 15 ký tự."
      required
    >
      <div style={{ display: 'flex', gap: 8 }}>
        <Form.Item
          name="password"
          noStyle
          rules={[{ required: true, message: 'Hãy nhập hoặc tạo mật khẩu.' }]}
        >
          <Input maxLength={128} autoComplete="off" aria-label="Mật khẩu cấp lần đầu" />
        </Form.Item>
        <Button onClick={() => form.setFieldsValue({ password: suggestPassword() })}>Tạo giúp</Button>
      </div>
    </Form.Item>
  );
}
