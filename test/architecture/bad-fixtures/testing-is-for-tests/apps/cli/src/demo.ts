export * from '#lib/testing';
