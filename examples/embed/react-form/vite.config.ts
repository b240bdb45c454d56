import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// A relative base: the built page may lie in any folder of any server.
export default defineConfig({ base: "./", plugins: [react()], build: { outDir: "out" } });
