export * from '#lib/history';
