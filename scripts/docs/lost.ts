import { version } from "./project.js";

/**
 * What a host shows for an address that is not there. A host shows it under any address, so its links are from the base of the
 * site, which only the host knows; it cannot know the language either, so it speaks both.
 */
export function lostPage(base: string): string {
  return `<!doctype html>
<html lang="vi" data-root="">
<head>
<meta charset="utf-8">
<base href="${base}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; connect-src 'none'; object-src 'none'; form-action 'none'">
<title>Không có trang này · par-index</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="site.css">
<script src="theme.js"></script>
</head>
<body>
<header><a class="brand" href="index.html">par-index <span class="version">${version}</span></a></header>
<main id="main" class="lost">
<h1>Không có trang này</h1>
<p>Địa chỉ có thể đã thay đổi. Hãy bắt đầu từ <a href="index.html">trang đầu</a>, <a href="guide/index.html">các hướng dẫn</a> hoặc <a href="api/index.html">phần tra cứu</a>.</p>
<div lang="en">
<h2>This page does not exist</h2>
<p>The address may have changed. Start from the <a href="index.en.html">home page</a>, the <a href="guide/index.en.html">guides</a> or the <a href="api/index.en.html">reference</a>.</p>
</div>
</main>
</body>
</html>
`;
}
