import type { ReactElement, ReactNode } from "react";

export default function Layout({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  );
}
